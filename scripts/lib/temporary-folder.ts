import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A new folder for what nobody needs once this process has ended, and which is gone then. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `conformance-${name}-`))
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
