import pc from "picocolors"
import { faults } from "../../specs/faults/index.ts"
import { requirements } from "../../specs/requirements/index.ts"
import type { Command } from "../lib/command.ts"
import { pageOf } from "../lib/results/coverage.ts"
import { listChecks } from "../lib/run/listed-checks.ts"

/** Prints how many requirements each page has, and how many are checked and proven. Fails while one has no check. */
export const command: Command = async () => {
  const checks = await listChecks()
  const checked = new Set(checks.flatMap((check) => check.requirements))
  const proven = new Set<string>(faults.flatMap(({ detectedBy }) => detectedBy))

  const all = Object.entries(requirements)
  const pages = [...new Set(all.map(([, { link }]) => pageOf(link)))].toSorted()
  const rows = pages.map((page) => {
    const ids = all.filter(([, { link }]) => pageOf(link) === page).map(([id]) => id)
    const count = (set: Set<string>) => String(ids.filter((id) => set.has(id)).length)
    return [page, String(ids.length), count(checked), count(proven)]
  })
  const total = [0, 1, 2].map((column) =>
    String(rows.reduce((sofar, row) => sofar + Number(row[column + 1]), 0)),
  )
  console.log(
    table([["page", "requirements", "checked", "proven by a fault"], ...rows, ["all", ...total]]),
  )

  const unchecked = all.map(([id]) => id).filter((id) => !checked.has(id))
  if (unchecked.length === 0) return 0
  console.log(pc.red(`\nWithout a check: ${unchecked.join(", ")}`))
  return 1
}

function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column]!)).join("  ")
  return rows.map((row) => line(row).trimEnd()).join("\n")
}
