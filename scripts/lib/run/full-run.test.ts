import assert from "node:assert/strict"
import { test } from "node:test"
import { asksAll, isFullRun } from "./full-run.ts"

test("a bare run leaves nothing out", () => {
  assert.equal(isFullRun([]), true)
  assert.equal(isFullRun(["--workers", "1", "--trace=off"]), true)
})

test("a filter leaves something out", () => {
  assert.equal(isFullRun(["-g", "session"]), false)
  assert.equal(isFullRun(["specs/endpoints"]), false)
  assert.equal(isFullRun(["--project=app-router"]), false)
})

test("a shard leaves nothing out by itself: the other shards have it", () => {
  assert.equal(isFullRun(["--shard=1/2"]), true)
  assert.equal(isFullRun(["--shard", "1/2", "-g", "session"]), false)
})

test("a shard alone is not all that there is", () => {
  assert.equal(asksAll(["--workers", "1"]), true)
  assert.equal(asksAll(["--shard=1/2"]), false)
  assert.equal(asksAll(["--shard", "1/2"]), false)
})
