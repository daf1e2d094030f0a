import assert from "node:assert/strict"
import { test } from "node:test"
import { once } from "./once.ts"

test("work is done once for each argument, also for those who ask at the same time", async () => {
  const asked: string[] = []
  const versions = once(async (name: string) => {
    asked.push(name)
    return `versions of ${name}`
  })

  const answers = await Promise.all([versions("next"), versions("react"), versions("next")])

  assert.deepEqual(answers, ["versions of next", "versions of react", "versions of next"])
  assert.deepEqual(asked, ["next", "react"])
})

test("what failed is tried again", async () => {
  const answers = [Promise.reject(new Error("out of reach")), Promise.resolve("16.4.6")]
  const versions = once((_name: string) => answers.shift()!)
  await assert.rejects(versions("next"), /out of reach/)

  assert.equal(await versions("next"), "16.4.6")
})
