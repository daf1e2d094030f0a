import { lstatSync, readdirSync } from "node:fs"
import { join } from "node:path"

/** What the files below a folder take on the disk, in bytes; links are not followed. */
export function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => lstatSync(join(entry.parentPath, entry.name)).size)
    .reduce((sum, size) => sum + size, 0)
}
