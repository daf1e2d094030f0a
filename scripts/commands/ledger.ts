import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { relative } from "node:path"
import { fileURLToPath } from "node:url"
import { Option } from "commander"
import pc from "picocolors"
import { faults } from "../../specs/faults/index.ts"
import { knownFailures } from "../../specs/known-failures.ts"
import { isCharacterisation, requirements } from "../../specs/requirements/index.ts"
import { pages } from "../../specs/requirements/promises/index.ts"
import { surfaceFile } from "../../specs/requirements/surface.ts"
import { aligned } from "../lib/aligned.ts"
import { installed } from "../lib/app/installed.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { root } from "../lib/paths.ts"
import { missingChecks } from "../lib/proof/proof.ts"
import { provenRequirements } from "../lib/proof/proven-requirements.ts"
import { loadRegressions, type NamedRegression } from "../lib/proof/regressions.ts"
import {
  promisesDocument,
  promisesFile,
  countPromises,
  heldOnlyBy,
  documentationPageOf,
  readPromises,
  uncheckedPromises,
  withMoreUnchecked,
} from "../lib/ledger/promises.ts"
import { counted } from "../lib/results/sentence.ts"
import { type ListedCheck, listChecks } from "../lib/run/listed-checks.ts"
import { type Surface, surfaceOf, unmentioned } from "../lib/target/surface.ts"
import { lockfileTarget } from "../lib/target/target.ts"

/**
 * Prints how many requirements each page has, how many are checked and proven, and what became of the page's promises.
 * Fails while a requirement or a promise has no check, or a regression names one that is not there.
 */
export const command: Command = async (args) => {
  const values = parserOf("ledger")
    .addOption(
      new Option(
        "--surface",
        "prints the names of next-auth that no requirement or promise speaks of",
      ).conflicts("write"),
    )
    .option(
      "--write",
      "writes down what became of the promises, unless more are unchecked, and next-auth's names",
    )
    .parse(args, { from: "user" })
    .opts<{ surface?: true; write?: true }>()
  if (values.write) return write()
  if (values.surface) return printSurface()
  const checks = await listChecks()
  const regressions = await loadRegressions()
  const without = printRequirements(checks, regressions)
  console.log(`\n${table(promiseRows())}`)
  if (without.length > 0) console.log(pc.red(`\nWithout a check: ${without.join(", ")}`))
  const characterised = heldOnlyBy(pages, isCharacterisation)
  if (characterised.length > 0) {
    console.log(
      "\nHeld by characterisations alone, so that a break is told and fails nothing but the lockfile's own run:",
    )
    for (const { link, text } of characterised) console.log(`  ${text} ${pc.dim(link)}`)
  }
  const unchecked = uncheckedPromises(pages)
  for (const { link, text } of unchecked) console.log(pc.red(`\n${text}\n  ${link}`))
  const missing = missingChecks(regressions, checks)
  for (const sentence of missing) console.log(pc.red(`\n${sentence}`))
  console.log(`\n${counted(unchecked.length, "promise")} without a check.`)
  return without.length + unchecked.length + missing.length > 0 ? 1 : 0
}

function printRequirements(
  checks: readonly ListedCheck[],
  regressions: readonly NamedRegression[],
): string[] {
  const checked = new Set(checks.flatMap((check) => check.requirements))
  const proven = provenRequirements({ faults, regressions, knownFailures, checks })

  const all = Object.entries(requirements)
  const linked = [...new Set(all.map(([, { link }]) => documentationPageOf(link)))].toSorted()
  const rows = linked.map((page) => {
    const ids = all.filter(([, { link }]) => documentationPageOf(link) === page).map(([id]) => id)
    const count = (set: Set<string>) => String(ids.filter((id) => set.has(id)).length)
    return [page, String(ids.length), count(checked), count(proven)]
  })
  console.log(table([["page", "requirements", "checked", "proven to fail"], ...rows, totals(rows)]))
  const ids = all.map(([id]) => id)
  const unproven = ids.filter((id) => !proven.has(id))
  if (unproven.length > 0) {
    const none =
      "No fault, no witness of a regression and no known failure shows that a check of these can fail"
    console.log(`\n${none} (${unproven.length}):\n${unproven.join(", ")}`)
  }
  return ids.filter((id) => !checked.has(id))
}

function promiseRows(): string[][] {
  const rows = countPromises(pages).map((row) => [
    row.page,
    ...[row.promises, row.checked, row.excluded, row.unchecked].map(String),
  ])
  return [["page", "promises", "checked", "excluded", "unchecked"], ...rows, totals(rows)]
}

function write(): number {
  const before = existsSync(promisesFile) ? readPromises(readFileSync(promisesFile, "utf8")) : []
  const worse = withMoreUnchecked(before, countPromises(pages))
  for (const { page, unchecked } of worse) {
    console.log(pc.red(`${page} has ${counted(unchecked, "unchecked promise")}, more than before.`))
  }
  if (worse.length > 0) return 1
  writeFileSync(promisesFile, promisesDocument(pages))
  writeFileSync(surfaceFile, `${JSON.stringify(lockfileSurface(), null, 2)}\n`)
  console.log(
    `Wrote ${relative(root, promisesFile)} and ${relative(root, fileURLToPath(surfaceFile))}.`,
  )
  return 0
}

function printSurface(): number {
  const promises = Object.values(pages).flatMap(({ sections }) =>
    Object.values(sections).flatMap((promises) => Object.keys(promises)),
  )
  const texts = [...Object.values(requirements).map(({ text }) => text), ...promises]
  const { version, names } = lockfileSurface()
  const silent = unmentioned(names, texts)
  console.log(silent.join("\n"))
  console.log(
    `\n${silent.length} of ${names.length} names of next-auth ${version} stand in no requirement and no promise.`,
  )
  return 0
}

function lockfileSurface(): Surface {
  return surfaceOf(installed("next-auth", lockfileTarget.apps).path)
}

function totals(rows: string[][]): string[] {
  const sums = rows[0]!
    .slice(1)
    .map((_, column) => String(rows.reduce((sofar, row) => sofar + Number(row[column + 1]), 0)))
  return ["all", ...sums]
}

function table(rows: string[][]): string {
  return aligned(rows)
    .map((row) => row.join("  ").trimEnd())
    .join("\n")
}
