import assert from "node:assert/strict"
import { test } from "node:test"
import { splitRange } from "./split-range.ts"

const split = (range: string, version: string) =>
  Object.values(splitRange(range, "next-auth", version, "4.24.15"))

test("what is mended in a newer version ends before it", () => {
  assert.deepEqual(split(">=4.21.0 <5", "4.25.0"), [">=4.25.0 <5.0.0", ">=4.21.0 <4.25.0"])
  assert.deepEqual(split("*", "4.25.0"), [">=4.25.0", "<4.25.0"])
})

test("what is mended in a preview ends with the release that was known to have it", () => {
  assert.deepEqual(split(">=4.21.0 <5", "0.0.0-pr.9999"), [">4.24.15 <5.0.0", ">=4.21.0 <=4.24.15"])
})

test("what an older version does not have yet begins after it", () => {
  assert.deepEqual(split("<5", "4.18.3"), ["<=4.18.3", ">4.18.3 <5.0.0"])
  assert.deepEqual(split("<=4.24.15", "4.18.3"), ["<=4.18.3", ">4.18.3 <=4.24.15"])
  assert.deepEqual(split(">=4.10.0", "4.18.3"), [">=4.10.0 <=4.18.3", ">4.18.3"])
})

test("of a range that is one version, nothing is left beside it", () => {
  assert.deepEqual(split("4.24.15", "4.24.15"), ["4.24.15", undefined])
})

test("the alternatives that do not speak of the version stay without it", () => {
  assert.deepEqual(split("~4.3.0 || >=4.20.0 <5", "4.24.15"), [
    ">=4.24.15 <5.0.0",
    "~4.3.0 || >=4.20.0 <4.24.15",
  ])
  assert.equal(split("4.3.1 || 4.24.15", "4.24.15")[1], "4.3.1")
})
