import assert from "node:assert/strict"
import { test } from "node:test"
import {
  choiceNote,
  hasAppRouter,
  isAtLeast,
  newestWithin,
  nextRangeOf,
  notJudgeable,
  outsidePeers,
} from "./choose-versions.ts"
import type { Manifest } from "../npm.ts"

const nextAuth: Manifest = {
  name: "next-auth",
  version: "4.24.15",
  peerDependencies: { next: "^12.2.5 || ^13 || ^14", react: "^17.0.2 || ^18" },
}
const next: Manifest = {
  name: "next",
  version: "14.2.0",
  peerDependencies: { react: "^18.2.0" },
}

test("the newest version within every range is chosen, prereleases aside", () => {
  const versions = ["17.0.2", "18.3.1", "19.0.0", "19.1.0-canary.1"]
  assert.equal(newestWithin(versions, ["^17.0.2 || ^18 || ^19", "^18.2.0"]), "18.3.1")
  assert.equal(newestWithin(versions, [undefined]), "19.0.0")
})

test("there is none where no version fits", () => {
  assert.equal(newestWithin(["18.3.1"], ["^19"]), undefined)
})

test("a next-auth that declares no Next is judged with the newest of its day, from 12.2.0 on", () => {
  const rangeOf = (version: string) => nextRangeOf({ name: "next-auth", version })
  assert.equal(nextRangeOf(nextAuth), "^12.2.5 || ^13 || ^14")
  assert.equal(rangeOf("4.0.1"), "12.2.0")
  assert.equal(rangeOf("4.9.0"), "12.2.0")
  assert.equal(rangeOf("4.10.2"), "12.2.0")
  assert.equal(rangeOf("4.10.3"), "12.2.3")
})

test("a working copy and a preview that declare no Next are judged with the newest", () => {
  assert.equal(nextRangeOf({ name: "next-auth", version: "4.24.15" }), undefined)
  assert.equal(nextRangeOf({ name: "next-auth", version: "0.0.0-pr.9999" }), undefined)
})

test("that no Next is declared is told with the one that was chosen", () => {
  const [note = ""] = choiceNote({ name: "next-auth", version: "4.3.1" }, "12.2.0")
  assert.match(note, /^next-auth 4\.3\.1 declares no range of Next, and is judged with 12\.2\.0: /)
  assert.deepEqual(choiceNote(nextAuth, "14.2.35"), [])
})

test("a version is at least another from that one's first prerelease on, and a preview always", () => {
  for (const version of ["16.0.0-canary.1", "16.0.0", "16.0.1-canary.0", "17.0.0", "0.0.0-pr.1"]) {
    assert.equal(isAtLeast(version, "16.0.0"), true, version)
  }
  for (const version of ["15.5.9", "15.6.0-canary.40", "15.99.99"]) {
    assert.equal(isAtLeast(version, "16.0.0"), false, version)
  }
})

test("a combination within its peer ranges has nothing to say", () => {
  assert.deepEqual(outsidePeers(nextAuth, next, "18.3.1"), [])
})

test("a combination outside of its peer ranges says each range that it leaves", () => {
  assert.deepEqual(outsidePeers(nextAuth, { ...next, version: "16.0.0" }, "19.0.0"), [
    "next-auth 4.24.15 says next ^12.2.5 || ^13 || ^14, and is judged with 16.0.0.",
    "next-auth 4.24.15 says react ^17.0.2 || ^18, and is judged with 19.0.0.",
    "next 16.0.0 says react ^18.2.0, and is judged with 19.0.0.",
  ])
})

test("the App Router is there from next-auth 4.22 on Next 13.4", () => {
  assert.equal(hasAppRouter("4.22.0", "13.4.0"), true)
  assert.equal(hasAppRouter("4.21.1", "13.4.0"), false)
  assert.equal(hasAppRouter("4.22.0", "13.3.4"), false)
})

test("a version that the harness can't drive is refused with the oldest that it can", () => {
  assert.equal(notJudgeable("next", "12.2.0"), undefined)
  assert.match(notJudgeable("next-auth", "4.0.0") ?? "", /older than 4\.0\.1/)
})

test("a preview is newer than every release, though its number says otherwise", () => {
  assert.equal(notJudgeable("next-auth", "0.0.0-pr.9999"), undefined)
  assert.equal(notJudgeable("react", "0.0.0-experimental-a9d2e5d29-20251119"), undefined)
  assert.equal(hasAppRouter("0.0.0-pr.9999", "16.4.6"), true)
  assert.match(notJudgeable("next-auth", "0.0.9") ?? "", /older than 4\.0\.1/)
})

test("a next-auth of v5 is refused, a prerelease of v4 is not", () => {
  assert.match(notJudgeable("next-auth", "5.0.0-beta.32") ?? "", /is no v4/)
  assert.match(notJudgeable("next-auth", "5.1.0") ?? "", /is no v4/)
  assert.equal(notJudgeable("next-auth", "4.25.0-beta.1"), undefined)
  assert.equal(notJudgeable("next", "16.5.0-canary.3"), undefined)
})
