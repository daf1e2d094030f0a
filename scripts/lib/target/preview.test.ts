import assert from "node:assert/strict"
import { test } from "node:test"
import { isPreview, isWithin } from "./preview.ts"

test("a preview has no version of its own; releases and prereleases have", () => {
  assert.equal(isPreview("0.0.0-pr.9999.7f1745f6"), true)
  assert.equal(isPreview("0.0.0-experimental-ff8f88fc-20260915"), true)
  assert.equal(isPreview("4.25.0-beta.1"), false)
  assert.equal(isPreview("0.0.1"), false)
})

test("a preview of next-auth is within what holds of v4 from some release on, not of what ended", () => {
  assert.equal(isWithin(">=4.21.0 <5", "next-auth", "0.0.0-pr.9999"), true)
  assert.equal(isWithin(">=4.10.2 <4.13.0", "next-auth", "0.0.0-pr.9999"), false)
  assert.equal(isWithin(">=19", "react", "0.0.0-experimental-ff8f88fc-20260915"), true)
})

test("of releases and prereleases, their number decides", () => {
  assert.equal(isWithin(">=4.21.0", "next-auth", "4.20.1"), false)
  assert.equal(isWithin(">=4.24.0", "next-auth", "4.25.0-beta.1"), true)
})
