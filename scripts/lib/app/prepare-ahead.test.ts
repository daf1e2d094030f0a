import assert from "node:assert/strict"
import { test } from "node:test"
import { prepareAhead } from "./prepare-ahead.ts"

test("the next one is prepared while one is used", async () => {
  const log: string[] = []
  const prepare = async (item: string) => void log.push(`prepare ${item}`)
  await prepareAhead(["a", "b", "c"], prepare, async (item) => void log.push(`use ${item}`))
  assert.deepEqual(log, ["prepare a", "prepare b", "use a", "prepare c", "use b", "use c"])
})

test("what can't be prepared stops no other", async () => {
  const prepare = async (item: number) => {
    if (item === 2) throw new Error("broken")
    return item * 10
  }
  const outcomes = await prepareAhead([1, 2, 3], prepare, async (_, preparation) =>
    "prepared" in preparation ? preparation.prepared : (preparation.error as Error).message,
  )
  assert.deepEqual(outcomes, [10, "broken", 30])
})
