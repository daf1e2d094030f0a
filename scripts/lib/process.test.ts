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

test("many commands at once listen for a signal once, and leave nothing behind", async () => {
  const listeners = () => process.listenerCount("SIGINT") + process.listenerCount("SIGTERM")
  const before = listeners()

  const running = [1, 2, 3].map(() => run(process.execPath, ["--version"], { output: "kept" }))

  assert.equal(listeners(), before + 2)
  await Promise.all(running)
  assert.equal(listeners(), before)
})

test("this process lives, and one that ended does not", async () => {
  const { stdout } = await run(process.execPath, ["--print", "process.pid"], { output: "kept" })

  assert.equal(isAlive(process.pid), true)
  assert.equal(isAlive(Number(stdout)), false)
})
