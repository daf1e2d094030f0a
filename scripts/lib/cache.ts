import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs"
import { join } from "node:path"
import envPaths from "env-paths"
import { lock } from "proper-lockfile"

/** Where installed targets are kept, for all checkouts of this user; CONFORMANCE_CACHE names another place. */
export const cache =
  process.env["CONFORMANCE_CACHE"] ?? envPaths("next-auth-conformance", { suffix: "" }).cache

const hour = 3_600_000

/** Does something alone with a folder, which is made: others, in any process, wait. */
export async function alone<T>(folder: string, act: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true })
  const release = await lock(folder, {
    retries: { forever: true, minTimeout: 50, maxTimeout: 250 },
  })
  try {
    return await act()
  } finally {
    await release()
  }
}

/** Says that a folder is in use, so that others are removed before it. */
export function touch(folder: string): void {
  const now = new Date()
  utimesSync(folder, now, now)
}

/** Removes the folders that were not used for longest, beyond those to keep; what was used in this hour stays. */
export function removeOldest(parent: string, kept: number): void {
  const newestFirst = readdirSync(parent)
    .filter((name) => !name.endsWith(".lock"))
    .map((name) => ({ path: join(parent, name), used: statSync(join(parent, name)).mtimeMs }))
    .toSorted((a, b) => b.used - a.used)
  for (const { path, used } of newestFirst.slice(kept)) {
    if (Date.now() - used > hour) rmSync(path, { recursive: true, force: true })
  }
}
