import assert from "node:assert/strict"
import { test } from "node:test"
import { isAlive, run } from "./process.ts"

test("what a program answers is told apart from what it warns of", async () => {
  const script = `console.warn("a warning"); console.log("[1]")`

  const { exitCode, output, stdout } = await run(process.execPath, ["--eval", script], {
    output: "kept",
  })

  assert.equal(exitCode, 0)
  assert.deepEqual(JSON.parse(stdout), [1])
  assert.match(output, /a warning/)
})

test("this process lives, and one that ended does not", async () => {
  const { stdout } = await run(process.execPath, ["--print", "process.pid"], { output: "kept" })

  assert.equal(isAlive(process.pid), true)
  assert.equal(isAlive(Number(stdout)), false)
})
