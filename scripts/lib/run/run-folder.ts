import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { variables } from "../environment.ts"
import { local, named } from "../paths.ts"
import { isAlive } from "../process.ts"

const runs = join(local, "runs")
const kept = 10

/** The folder that this run writes to: two runs at once have two. Workers inherit it from the main process. */
export function runFolder(): string {
  const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${process.pid}`
  return (process.env[variables.run] = named(variables.run) ?? join(runs, name))
}

/** What a run writes beside its reports, and a later one would take for its own. */
const told = ["results.json", "comparison.json", "outcomes.json"]

/**
 * Removes what an earlier run said in the same folder, of one target or of several: whoever names one may name it
 * twice. Of numbered folders, those of a run's targets; whoever names a folder may keep others there.
 */
export function clearRun(folder: string): void {
  if (!existsSync(folder)) return
  const isOfTarget = (name: string) =>
    /^\d+$/.test(name) &&
    ["target.json", "results.json"].some((file) => existsSync(join(folder, name, file)))
  for (const name of [...told, ...readdirSync(folder).filter(isOfTarget)]) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/**
 * Makes `.conformance/runs/latest` point to this run, and removes the oldest, but none that goes on; a folder
 * elsewhere is only made.
 */
export function publishRun(folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (dirname(folder) !== runs) return
  const link = join(runs, `.latest-${process.pid}`)
  symlinkSync(basename(folder), link)
  renameSync(link, join(runs, "latest"))
  const earlier = readdirSync(runs)
    .filter((name) => /^\d/.test(name) && !isAlive(Number(name.split("-").at(-1))))
    .toSorted()
  for (const old of earlier.slice(0, -kept))
    rmSync(join(runs, old), { recursive: true, force: true })
}
