import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Fault } from "../../../specs/faults/fault.ts"
import { applyEdit } from "./faults.ts"
import { installed } from "../app/installed.ts"
import { local, root } from "../paths.ts"
import { lockfileTarget, type Target } from "../target/target.ts"

/** A target whose next-auth has a fault, in a folder of its own. */
export type FaultyTarget = {
  /** The folder; removing it removes all of it. */
  folder: string
  target: Target
}

/** Makes the lockfile's target with an edited copy of next-auth; its other packages are those of the checkout. */
export function faultyTarget(fault: Fault): FaultyTarget {
  const folder = join(local, "faults", `${fault.name}-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  const copy = join(folder, "node_modules", "next-auth")
  cpSync(installed("next-auth", root).path, copy, { recursive: true })
  for (const [file, source] of editedFiles(fault)) writeFileSync(join(copy, file), source)
  const apps = join(folder, "apps")
  mkdirSync(apps)
  const builds = isLoadedAtStart(fault) ? "of the lockfile" : "own"
  return { folder, target: { ...lockfileTarget, apps, routers: [fault.router], builds } }
}

/** The files of next-auth that a fault edits, as it leaves them. Throws where an edit doesn't apply any more. */
export function editedFiles({ edits }: Fault): Map<string, string> {
  const { path } = installed("next-auth", root)
  const files = new Map<string, string>()
  for (const edit of edits) {
    const source = files.get(edit.file) ?? readFileSync(join(path, edit.file), "utf8")
    files.set(edit.file, applyEdit(source, edit))
  }
  return files
}

/**
 * True where a fault needs no build of its own: no browser is sent what it edits, and the Pages Router's server
 * loads next-auth as it starts.
 */
export function isLoadedAtStart({ router, edits }: Fault): boolean {
  const files = edits.map(({ file }) => file)
  return router === "pages" && files.every((file) => /^(core|jwt|next|providers)\//.test(file))
}
