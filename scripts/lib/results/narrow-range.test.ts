import assert from "node:assert/strict"
import { test } from "node:test"
import { narrowRange } from "./narrow-range.ts"

test("what is mended in a newer version ends before it", () => {
  assert.equal(narrowRange(">=4.21.0 <5", "next-auth", "4.25.0", "4.24.15"), ">=4.21.0 <4.25.0")
  assert.equal(narrowRange("*", "next-auth", "4.25.0", "4.24.15"), "<4.25.0")
})

test("what is mended in a preview ends with the release that was known to have it", () => {
  assert.equal(
    narrowRange(">=4.21.0 <5", "next-auth", "0.0.0-pr.9999", "4.24.15"),
    ">=4.21.0 <=4.24.15",
  )
})

test("what an older version does not have yet begins after it", () => {
  assert.equal(narrowRange("<5", "next-auth", "4.18.3", "4.24.15"), ">4.18.3 <5.0.0")
  assert.equal(narrowRange("<=4.24.15", "next-auth", "4.18.3", "4.24.15"), ">4.18.3 <=4.24.15")
})

test("of a range that is one version, nothing is left", () => {
  assert.equal(narrowRange("4.24.15", "next-auth", "4.24.15", "4.24.15"), undefined)
})

test("the alternatives that do not speak of the version stay as they are", () => {
  assert.equal(
    narrowRange("~4.3.0 || >=4.20.0 <5", "next-auth", "4.24.15", "4.24.15"),
    "~4.3.0 || >=4.20.0 <4.24.15",
  )
  assert.equal(narrowRange("4.3.1 || 4.24.15", "next-auth", "4.24.15", "4.24.15"), "4.3.1")
})
