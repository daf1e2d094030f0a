import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const folders: string[] = []

/** A new folder for what nobody needs once this process has ended, and which is gone then. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `conformance-${name}-`))
  if (folders.push(folder) === 1) process.once("exit", removeAll)
  return folder
}

function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
