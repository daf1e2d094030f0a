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

test("what throws ends it", async () => {
  await assert.rejects(
    atOnce(2, [1, 2], async (item) => {
      if (item === 2) throw new Error("two")
    }),
    /two/,
  )
})
