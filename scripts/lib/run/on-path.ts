import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"

/** Where a program lies on the PATH; undefined where it is not installed. */
export function onPath(name: string, environment = process.env): string | undefined {
  const folders = (environment.PATH ?? "").split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}
