import assert from "node:assert/strict"
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { temporaryFolder } from "../temporary-folder.ts"
import { alone } from "./cache.ts"
import { keepWithin } from "./cache-limit.ts"
import { giveBack, isInUse, madeOnce } from "./made-once.ts"

const parent = temporaryFolder("made-once")

const write = async (folder: string) => writeFileSync(join(folder, "file"), "12345")

test("two that want the same at once get what one of them makes", async () => {
  let made = 0
  const make = async (folder: string) => {
    made++
    await write(folder)
  }
  const place = join(parent, "wanted-twice")
  const [one, other] = await Promise.all([madeOnce(place, make), madeOnce(place, make)])
  assert.equal(one, other)
  assert.equal(made, 1)
})

test("an attempt that failed, or was killed, counts for nothing", async () => {
  const place = join(parent, "failed-once")
  let attempt = ""
  const fail = async (folder: string) => {
    attempt = folder
    await write(folder)
    throw new Error("no network")
  }
  await assert.rejects(madeOnce(place, fail), { message: "no network" })
  assert.equal(existsSync(join(attempt, "file")), true)
  const folder = await madeOnce(place, write)
  assert.notEqual(folder, attempt)
  assert.equal(existsSync(attempt), false)
  assert.equal(await madeOnce(place, fail), folder)
})

test("a place that is removed while one waits for it is made again", async () => {
  const place = join(parent, "removed-meanwhile")
  const waiting = await alone(place, () => {
    const making = madeOnce(place, write)
    rmSync(place, { recursive: true })
    return Promise.resolve({ making })
  })
  const folder = await waiting.making
  assert.equal(existsSync(join(folder, "file")), true)
  assert.equal(isInUse(place), true)
})

test("what nobody uses any more is removed for room, what this process uses is not", async () => {
  const places = join(parent, "limited")
  const used = await madeOnce(join(places, "used"), write)
  const unused = join(places, "unused")
  mkdirSync(join(unused, "attempt"), { recursive: true })
  await write(join(unused, "attempt"))
  utimesSync(unused, 0, 0)
  await keepWithin(9, [places])
  assert.equal(existsSync(used), true)
  assert.equal(existsSync(unused), false)
})

test("a place is in use until all who asked for it here have given it back", async () => {
  const place = join(parent, "given-back")
  await madeOnce(place, write)
  await madeOnce(place, write)

  giveBack(place)
  assert.equal(isInUse(place), true)
  giveBack(place)
  assert.equal(isInUse(place), false)
})
