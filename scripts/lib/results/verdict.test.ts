import assert from "node:assert/strict"
import { test } from "node:test"
import { closingLine, countsOf, type Ending, exitCodeOf, verdictOf } from "./verdict.ts"

const passed: Ending = {
  status: "passed",
  expectedStatus: "passed",
  errors: [],
  failedDifferently: false,
  seesFault: false,
  characterises: false,
}
const failed: Ending = { ...passed, status: "failed", errors: ["Error: expected {} to be {}"] }

test("a check that passes as expected is a pass", () => {
  assert.equal(verdictOf(passed), "pass")
})

test("a check that fails, or takes too long, is a fail", () => {
  assert.equal(verdictOf(failed), "fail")
  assert.equal(verdictOf({ ...failed, status: "timedOut" }), "fail")
})

test("a listed failure is known while it fails as listed", () => {
  assert.equal(verdictOf({ ...failed, expectedStatus: "failed" }), "known")
})

test("a check that sees the fault it had to see is a fail", () => {
  assert.equal(verdictOf({ ...failed, expectedStatus: "failed", seesFault: true }), "fail")
})

test("a listed failure is stale when it passes or fails differently", () => {
  assert.equal(verdictOf({ ...passed, expectedStatus: "failed" }), "stale")
  assert.equal(verdictOf({ ...failed, failedDifferently: true }), "stale")
})

test("an error of the harness is never a failure, known or not", () => {
  const errors = ["CannotJudge: next start ended before it listened"]
  assert.equal(verdictOf({ ...failed, errors }), "error")
  assert.equal(verdictOf({ ...failed, errors, expectedStatus: "failed" }), "error")
})

test("a characterisation that differs is changed", () => {
  assert.equal(verdictOf({ ...failed, characterises: true }), "changed")
})

test("a skipped check is n/a, an interrupted one an error", () => {
  assert.equal(verdictOf({ ...passed, status: "skipped" }), "n/a")
  assert.equal(verdictOf({ ...passed, status: "interrupted" }), "error")
})

test("the closing line counts known and changed as passed, stale and error as failed", () => {
  const verdicts = ["pass", "known", "changed", "fail", "stale", "error", "n/a"] as const
  const counts = countsOf(verdicts.map((verdict) => ({ verdict })))
  assert.equal(closingLine(counts), "3 passed, 3 failed, 1 skipped")
})

test("the exit code is 0 for what is as documented, known or changed", () => {
  assert.equal(exitCodeOf(["pass", "known", "changed", "n/a"], []), 0)
})

test("the exit code is 1 where behaviour disagrees", () => {
  assert.equal(exitCodeOf(["pass", "fail"], []), 1)
  assert.equal(exitCodeOf(["pass", "stale"], []), 1)
})

test("the exit code is 2 where something could not be judged, whatever failed beside it", () => {
  assert.equal(exitCodeOf(["pass", "fail", "error"], []), 2)
  assert.equal(exitCodeOf(["pass"], ["next build failed"]), 2)
})

test("the exit code is 2 where no check was judged", () => {
  assert.equal(exitCodeOf([], []), 2)
  assert.equal(exitCodeOf(["n/a"], []), 2)
})
