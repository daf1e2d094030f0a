import { type Dirent, lstatSync, readdirSync } from "node:fs"
import { join } from "node:path"

/**
 * What the files below a folder take on the disk, in bytes; links are not followed. A build that ends meanwhile
 * removes its cache: what is gone when it is asked for takes nothing.
 */
export function bytesBelow(folder: string): number {
  return entriesOf(folder)
    .map((entry) => bytesOf(entry))
    .reduce((sum, bytes) => sum + bytes, 0)
}

function bytesOf(entry: Dirent): number {
  const path = join(entry.parentPath, entry.name)
  if (entry.isDirectory()) return bytesBelow(path)
  return entry.isFile() ? (lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) : 0
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []
    throw error
  }
}
