import assert from "node:assert/strict"
import { test } from "node:test"
import { releasesOfV4, releasesToTell } from "./releases.ts"

const published = [
  "3.29.10",
  "4.0.0",
  "4.0.1",
  "4.1.0",
  "4.1.2",
  "4.2.0",
  "4.10.0",
  "4.2.1",
  "5.0.0-beta.1",
]

test("the releases of v4 stand in their order, without what can't be driven", () => {
  assert.deepEqual(releasesOfV4(published), ["4.0.1", "4.1.0", "4.1.2", "4.2.0", "4.2.1", "4.10.0"])
})

test("a history tells of the newest release of each minor", () => {
  assert.deepEqual(releasesToTell(published, []), ["4.0.1", "4.1.2", "4.2.1", "4.10.0"])
})

test("a history tells of each release that a regression names", () => {
  const witness = {
    broken: { "next-auth": "4.1.0" },
    fixed: { "next-auth": "4.2.0" },
    observed: "an error page",
  }
  assert.deepEqual(releasesToTell(published, [{ witness }]), [
    "4.0.1",
    "4.1.0",
    "4.1.2",
    "4.2.0",
    "4.2.1",
    "4.10.0",
  ])
})

test("a regression that a fault shows names no release", () => {
  const witness = { fault: "state-from-query", observed: "an error page" }
  assert.equal(releasesToTell(published, [{ witness }]).length, 4)
})
