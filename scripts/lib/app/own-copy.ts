import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { lockSync } from "proper-lockfile"
import type { PreparedApp } from "./prepare.ts"

/** The name of the folder, in that of a prepared app, with the copies that it is served from. */
export const copies = "served"

/** An app in a folder that no other server has until it is given back. */
export type HeldApp = { path: string; giveBack: () => void }

/**
 * Takes a folder to serve an app from. What is built can be served by many; `next dev` writes where it
 * serves, so that each has a copy, which keeps what it compiled for the next one that takes it.
 */
export function holdForServing({ path, target }: PreparedApp): HeldApp {
  if (target.mode === "production") return { path, giveBack: () => undefined }
  for (let number = 1; ; number++) {
    const copy = join(dirname(path), copies, String(number))
    mkdirSync(copy, { recursive: true })
    const giveBack = lockUnlessTaken(copy)
    if (!giveBack) continue
    fill(copy, dirname(path))
    return { path: join(copy, basename(path)), giveBack }
  }
}

function fill(copy: string, from: string): void {
  const done = join(copy, "copied")
  if (existsSync(done)) return
  for (const name of readdirSync(from).filter((one) => one !== copies)) {
    cpSync(join(from, name), join(copy, name), { recursive: true })
  }
  writeFileSync(done, "")
}

function lockUnlessTaken(folder: string): (() => void) | undefined {
  try {
    const release = lockSync(folder, { stale: 30_000 })
    return () => release()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ELOCKED") return undefined
    throw error
  }
}
