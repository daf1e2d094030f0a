import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { contentHash, listingHash } from "./installed.ts"
import { local } from "../paths.ts"
import { writeWhole } from "../write-whole.ts"

/**
 * A hash of the contents of every file below a folder, hexadecimal: the same wherever a package is installed. Of what is
 * too large to read each time, it is kept for as long as no file's name, size or time changes.
 */
export function keptContentHash(folder: string, kept = join(local, "hashes")): string {
  const file = join(kept, listingHash(folder))
  if (existsSync(file)) return readFileSync(file, "utf8")
  const hash = contentHash(folder)
  writeWhole(file, hash)
  return hash
}
