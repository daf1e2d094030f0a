import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Manifest } from "./npm.ts"

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
  mkdirSync(folder, { recursive: true })
  // Whoever reads meanwhile finds all of it, or nothing.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(manifest))
  renameSync(draft, file)
  return manifest
}
