import { randomBytes } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { alone } from "./cache.ts"
import { bytesBelow } from "./disk.ts"
import { isAlive } from "../process.ts"
import { writeWhole } from "../write-whole.ts"

const finished = z.strictObject({
  /** The name of the folder that was made. */
  folder: z.string(),
  /** What it takes on the disk. */
  bytes: z.number(),
})

/**
 * The folder that `make` filled, in a place that many processes may want: one makes it, the others wait.
 * Each attempt has a folder of its own, so that one that was killed, and may still be written to by what it
 * had started, counts for nothing. The place is in use until it is given back, or this process ends.
 */
export function madeOnce(place: string, make: (folder: string) => Promise<void>): Promise<string> {
  return alone(place, async () => {
    use(place)
    const known = finishedIn(place)
    if (known) return join(place, known.folder)
    for (const attempt of foldersIn(place)) rmSync(attempt, { recursive: true, force: true })
    const name = randomBytes(4).toString("hex")
    const folder = join(place, name)
    mkdirSync(folder)
    await make(folder)
    const said = JSON.stringify({ folder: name, bytes: bytesBelow(folder) })
    writeWhole(join(place, "finished.json"), said)
    return folder
  })
}

/** What was finished in a place; undefined where nothing was. */
export function finishedIn(place: string): z.infer<typeof finished> | undefined {
  const file = join(place, "finished.json")
  return existsSync(file) ? finished.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined
}

/** True while a process that uses this place lives. */
export function isInUse(place: string): boolean {
  return usersOf(place).some(isAlive)
}

function usersOf(place: string): number[] {
  const names = namesIn(place).map((name) => /^used-by-(\d+)$/.exec(name)?.[1])
  return names.filter((pid) => pid !== undefined).map(Number)
}

/** Nothing in a place that another process has just removed. */
function namesIn(place: string): string[] {
  try {
    return readdirSync(place)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []
    throw error
  }
}

/** How often this process uses each place. */
const uses = new Map<string, number>()

/** Says that one who asked for a place needs it no more. */
export function giveBack(place: string): void {
  const left = (uses.get(place) ?? 1) - 1
  uses.set(place, left)
  if (left === 0) rmSync(join(place, `used-by-${process.pid}`), { force: true })
}

function use(place: string): void {
  uses.set(place, (uses.get(place) ?? 0) + 1)
  for (const pid of usersOf(place)) {
    if (!isAlive(pid)) rmSync(join(place, `used-by-${pid}`), { force: true })
  }
  writeFileSync(join(place, `used-by-${process.pid}`), "")
  const now = new Date()
  utimesSync(place, now, now)
}

function foldersIn(place: string): string[] {
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(place, name))
}
