import assert from "node:assert/strict"
import { test } from "node:test"
import { isFullRun } from "./full-run.ts"

const argv = (...args: string[]) => ["node", "playwright", "test", ...args]

test("a bare run leaves nothing out", () => {
  assert.equal(isFullRun(argv()), true)
  assert.equal(isFullRun(argv("--workers", "1", "--trace=off")), true)
})

test("a filter leaves something out", () => {
  assert.equal(isFullRun(argv("-g", "session")), false)
  assert.equal(isFullRun(argv("specs/endpoints")), false)
  assert.equal(isFullRun(argv("--project=app-router")), false)
})

test("a shard leaves nothing out by itself: the other shards have it", () => {
  assert.equal(isFullRun(argv("--shard=1/2")), true)
  assert.equal(isFullRun(argv("--shard", "1/2", "-g", "session")), false)
})
