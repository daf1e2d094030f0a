import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { alone } from "./cache.ts"
import { bytesBelow } from "./disk.ts"
import { finishedIn, isInUse } from "./made-once.ts"
import { copies } from "./own-copy.ts"

/** Something in the cache that can be made again. */
export type Place = {
  path: string
  /** What it takes on the disk. */
  bytes: number
  /** When it was last asked for, in milliseconds since 1970. */
  used: number
  /** True while a living process uses it. */
  inUse: boolean
}

/** What must go so that the rest keeps within a limit: the oldest first, never what is in use. */
export function placesToRemove(places: readonly Place[], limit: number): Place[] {
  let bytes = places.reduce((sum, place) => sum + place.bytes, 0)
  return places
    .filter(({ inUse }) => !inUse)
    .toSorted((a, b) => a.used - b.used)
    .filter((place) => {
      if (bytes <= limit) return false
      bytes -= place.bytes
      return true
    })
}

/** Removes what was not used for longest from some folders, until they take no more than so many bytes. */
export async function keepWithin(limit: number, parents: [string, ...string[]]): Promise<void> {
  await alone(parents[0], async () => {
    for (const { path } of placesToRemove(parents.flatMap(placesIn), limit)) await remove(path)
  })
}

async function remove(place: string): Promise<void> {
  await alone(place, async () => {
    if (isInUse(place)) return
    // Whoever is interrupted now leaves no half of it behind under its name.
    const going = join(dirname(place), `.going-${process.pid}-${basename(place)}`)
    renameSync(place, going)
    rmSync(going, { recursive: true, force: true })
  })
}

function placesIn(parent: string): Place[] {
  if (!existsSync(parent)) return []
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.endsWith(".lock"))
    .map(({ name }) => join(parent, name))
    .map((path) => ({
      path,
      bytes: bytesOf(path),
      used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0,
      inUse: isInUse(path),
    }))
}

/** What was finished says how much it takes; the apps and copies that were made in it come on top. */
function bytesOf(path: string): number {
  const made = finishedIn(path)
  if (!made) return bytesBelow(path)
  const apps = placesIn(join(path, made.folder, "apps"))
  const served = join(path, made.folder, copies)
  return (
    made.bytes +
    apps.reduce((sum, app) => sum + app.bytes, 0) +
    (existsSync(served) ? bytesBelow(served) : 0)
  )
}
