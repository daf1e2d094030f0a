import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { installed } from "../app/installed.ts"
import { local, root } from "../paths.ts"
import { isAlive } from "../process.ts"
import { lockfileTarget, type Target } from "../target/target.ts"

/** A target whose next-auth is edited, in a folder of its own. */
export type EditedTarget = {
  /** The folder; removing it removes all of it. */
  folder: string
  target: Target
}

/** What is edited of the lockfile's next-auth, and how it is served. */
export type Edits = Pick<Target, "routers" | "builds"> & {
  /** Names the folder. */
  name: string
  /** The files' new texts, by their paths in the package. */
  files: ReadonlyMap<string, string>
}

/** Makes the lockfile's target with an edited copy of next-auth; its other packages are those of the checkout. */
export function editedTarget({ name, files, routers, builds }: Edits): EditedTarget {
  const all = join(local, "edited")
  removeLeftIn(all)
  const folder = join(all, `${name}-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  const copy = join(folder, "node_modules", "next-auth")
  cpSync(installed("next-auth", root).path, copy, { recursive: true })
  for (const [file, source] of files) writeFileSync(join(copy, file), source)
  const apps = join(folder, "apps")
  mkdirSync(apps)
  return { folder, target: { ...lockfileTarget, apps, routers, builds } }
}

/** A process that was killed could remove nothing. */
function removeLeftIn(all: string): void {
  const names = existsSync(all) ? readdirSync(all) : []
  for (const name of names) {
    if (isAlive(Number(name.split("-").at(-1)))) continue
    rmSync(join(all, name), { recursive: true, force: true })
  }
}
