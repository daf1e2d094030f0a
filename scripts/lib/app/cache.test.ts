import assert from "node:assert/strict"
import { join } from "node:path"
import { test } from "node:test"
import { temporaryFolder } from "../temporary-folder.ts"
import { alone } from "./cache.ts"

test("one after another is alone with a folder, also where the one before failed", async () => {
  const folder = join(temporaryFolder("alone"), "place")
  const seen: string[] = []
  const act = (name: string) => async () => {
    seen.push(`${name} begins`)
    await new Promise(setImmediate)
    seen.push(`${name} ends`)
    if (name === "first") throw new Error("failed")
  }

  const [first, second] = await Promise.allSettled([
    alone(folder, act("first")),
    alone(folder, act("second")),
  ])

  assert.deepEqual([first.status, second.status], ["rejected", "fulfilled"])
  const [one] = seen[0]!.split(" ")
  const other = one === "first" ? "second" : "first"
  assert.deepEqual(seen, [`${one} begins`, `${one} ends`, `${other} begins`, `${other} ends`])
})

test("nobody waits for a folder that can't be had", async () => {
  // Its lock has a longer name than file systems take.
  const folder = join(temporaryFolder("alone"), "x".repeat(253))

  await assert.rejects(
    alone(folder, async () => undefined),
    { code: "ENAMETOOLONG" },
  )
})
