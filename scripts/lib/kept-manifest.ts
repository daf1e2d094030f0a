import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Manifest } from "./npm.ts"
import { writeWhole } from "./write-whole.ts"

/** The manifest of a published version, which never changes: from a folder where it lies, else asked for and kept there. */
export async function keptManifest(
  folder: string,
  name: string,
  version: string,
  ask: () => Promise<Manifest>,
): Promise<Manifest> {
  const file = join(folder, `${name.replace("/", "+")}@${version}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Manifest
  const manifest = await ask()
  writeWhole(file, JSON.stringify(manifest))
  return manifest
}
