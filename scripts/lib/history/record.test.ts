import assert from "node:assert/strict"
import { join } from "node:path"
import { test } from "node:test"
import { failedCheck, passedCheck, resultsOf } from "../../testing/literals.ts"
import type { CheckResult } from "../results/results.ts"
import { temporaryFolder } from "../temporary-folder.ts"
import { readRecord, recordOf, releasesOf, writeRecord } from "./record.ts"
import { type Release, releaseOf } from "./release.ts"

const { id } = passedCheck
const says: CheckResult = {
  ...passedCheck,
  verdict: "fail",
  outcome: "failed",
  errors: ["Received: 500"],
}
const skipped: CheckResult = {
  ...passedCheck,
  verdict: "n/a",
  outcome: "skipped",
  reason: "since 4.2.0",
}

function judged(version: string, ...checks: CheckResult[]): Release {
  const results = resultsOf(checks)
  return releaseOf({ ...results, target: { ...results.target, "next-auth": version } })
}

test("a record keeps of a check where it says something else than before", () => {
  const record = recordOf([
    judged("4.1.0", skipped),
    judged("4.2.0", says),
    judged("4.3.0", says),
    judged("4.4.0", passedCheck),
  ])
  assert.deepEqual(record.checks.pages?.[id]?.turns, [
    { from: "4.1.0", outcome: "skipped", reason: "since 4.2.0" },
    { from: "4.2.0", outcome: "failed", errors: ["Received: 500"] },
    { from: "4.4.0", outcome: "passed" },
  ])
})

test("what a record keeps is what was judged, checks that only some were asked included", () => {
  const app = { ...passedCheck, router: "app" } as const
  const releases = [
    judged("4.1.0", passedCheck),
    judged("4.2.0", passedCheck, failedCheck, app),
    judged("4.3.0", says),
    judged("4.4.0", passedCheck, app),
  ]
  assert.deepEqual(releasesOf(recordOf(releases)), releases)
})

test("a check that could not be carried out says so, whatever its outcome", () => {
  const record = recordOf([judged("4.1.0", { ...says, verdict: "error" })])
  assert.equal(record.checks.pages?.[id]?.turns[0]?.outcome, "error")
})

test("a record that is written is read again, and where there is none it is empty", () => {
  const file = join(temporaryFolder("record"), "history.json")
  assert.deepEqual(readRecord(file), [])
  const releases = [judged("4.1.0", passedCheck), judged("4.2.0", says)]
  writeRecord(releases, file)
  assert.deepEqual(readRecord(file), releases)
})
