import assert from "node:assert/strict"
import { join } from "node:path"
import { test } from "node:test"
import { failedCheck, passedCheck, releaseWith } from "../../testing/literals.ts"
import type { CheckResult } from "../results/results.ts"
import { temporaryFolder } from "../temporary-folder.ts"
import { readRecord, recordOf, releasesOf, writeRecord } from "./record.ts"

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

test("a record keeps of a check where it says something else than before", () => {
  const record = recordOf([
    releaseWith("4.1.0", skipped),
    releaseWith("4.2.0", says),
    releaseWith("4.3.0", says),
    releaseWith("4.4.0", passedCheck),
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
    releaseWith("4.1.0", passedCheck),
    releaseWith("4.2.0", passedCheck, failedCheck, app),
    releaseWith("4.3.0", says),
    releaseWith("4.4.0", passedCheck, app),
  ]
  assert.deepEqual(releasesOf(recordOf(releases)), releases)
})

test("a check that could not be carried out says so, whatever its outcome", () => {
  const record = recordOf([releaseWith("4.1.0", { ...says, verdict: "error" })])
  assert.equal(record.checks.pages?.[id]?.turns[0]?.outcome, "error")
})

test("a record that is written is read again, and where there is none it is empty", () => {
  const file = join(temporaryFolder("record"), "history.json")
  assert.deepEqual(readRecord(file), [])
  const releases = [releaseWith("4.1.0", passedCheck), releaseWith("4.2.0", says)]
  writeRecord(releases, file)
  assert.deepEqual(readRecord(file), releases)
})
