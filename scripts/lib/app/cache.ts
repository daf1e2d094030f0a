import { mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout as after } from "node:timers/promises"
import envPaths from "env-paths"
import { lock } from "proper-lockfile"
import { variables } from "../environment.ts"
import { named } from "../paths.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"

/** Where installed targets are kept, for all checkouts of this user; CONFORMANCE_CACHE names another place. */
export const cache =
  named(variables.cache) ?? envPaths("next-auth-conformance", { suffix: "" }).cache

/** Bytes. */
export const gigabyte = 1_000_000_000

/** How much the cache may take on the disk, in bytes; CONFORMANCE_CACHE_GB names another limit. */
export function cacheLimit(environment = process.env): number {
  const said = environment[variables.cacheLimit] ?? "10"
  const limit = Number(said)
  if (said.trim() !== "" && limit >= 0) return limit * gigabyte
  throw new CannotJudge(`${variables.cacheLimit} is "${said}", but must be a number of gigabytes.`)
}

/** How much the built apps of one target may take on the disk, in bytes; one takes about 20 MB. */
export const appsLimit = 2 * gigabyte

/** Does something alone with a folder, which is made: others, in any process, wait. */
export async function alone<T>(folder: string, act: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(folder), { recursive: true })
  const release = await held(folder)
  try {
    mkdirSync(folder, { recursive: true })
    return await act()
  } finally {
    await release()
  }
}

/** Waits as long as others have it. Throws where none can be had, as on a full disk. */
async function held(folder: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await lock(folder, {
        // Whoever has it now may remove the folder.
        realpath: false,
        // A machine with much to do renews a lock late.
        stale: 30_000,
      })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error
    }
    await after(100)
  }
}
