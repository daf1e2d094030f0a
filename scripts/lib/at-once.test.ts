import assert from "node:assert/strict"
import { test } from "node:test"
import { atOnce } from "./at-once.ts"

test("answers stand in the order of their items, and no more work goes on than is wanted", async () => {
  let going = 0
  let most = 0
  const waits = [3, 1, 2, 0]

  const answers = await atOnce(2, waits, async (turns) => {
    most = Math.max(most, ++going)
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
    going--
    return turns * 10
  })

  assert.deepEqual(answers, [30, 10, 20, 0])
  assert.equal(most, 2)
})

test("what throws ends it: no other item is begun", async () => {
  const begun: number[] = []

  await assert.rejects(
    atOnce(2, [1, 2, 3, 4], async (item) => {
      begun.push(item)
      await new Promise((resolve) => setImmediate(resolve))
      if (item === 1) throw new Error("one")
    }),
    /one/,
  )
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))

  assert.deepEqual(begun, [1, 2])
})
