import assert from "node:assert/strict"
import { test } from "node:test"
import { resultsOf } from "../../testing/literals.ts"
import type { Router } from "../target/target.ts"
import { isJudgedOn, latestOf, type Release, releaseOf } from "./release.ts"

function judged(version: string, on: Router[], started = "2026-11-24T10:00:00.000Z"): Release {
  const { target, ...rest } = resultsOf([], { started })
  return releaseOf({ ...rest, target: { ...target, "next-auth": version, routers: on } })
}

test("of a release that was judged twice, what was said last counts", () => {
  const first = judged("4.1.0", ["pages"])
  const last = judged("4.1.0", ["app"], "2026-11-25T10:00:00.000Z")
  assert.deepEqual(latestOf([last, first]), [last])
})

test("a release is judged on the routers that it has, or on the one that is asked for", () => {
  const pages = judged("4.24.15", ["pages"])
  assert.equal(isJudgedOn(pages), false)
  assert.equal(isJudgedOn(pages, "pages"), true)
  assert.equal(isJudgedOn(pages, "app"), false)
  assert.equal(isJudgedOn(judged("4.24.15", ["pages", "app"])), true)
  assert.equal(isJudgedOn(judged("4.21.1", ["pages"])), true)
})
