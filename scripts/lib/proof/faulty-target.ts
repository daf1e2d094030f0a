import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Fault } from "../../../specs/faults/fault.ts"
import { applyEdit } from "./faults.ts"
import { installed } from "../app/installed.ts"
import { root } from "../paths.ts"
import { type EditedTarget, editedTarget } from "./edited-target.ts"

/** Makes the lockfile's target with a fault in a copy of next-auth. */
export function faultyTarget(fault: Fault): EditedTarget {
  return editedTarget({
    name: fault.name,
    files: editedFiles(fault),
    routers: [fault.router],
    builds: isLoadedAtStart(fault) ? "of the lockfile" : "own",
  })
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

/** The folders of next-auth that the Pages Router's server loads as it starts, and no browser is sent. */
export const loadedAtStart = ["core", "jwt", "next", "providers"] as const

/**
 * True where a fault needs no build of its own: no browser is sent what it edits, and the Pages Router's server
 * loads next-auth as it starts.
 */
export function isLoadedAtStart({ router, edits }: Fault): boolean {
  const files = edits.map(({ file }) => file)
  const isLoaded = (file: string) => loadedAtStart.some((folder) => file.startsWith(`${folder}/`))
  return router === "pages" && files.every(isLoaded)
}
