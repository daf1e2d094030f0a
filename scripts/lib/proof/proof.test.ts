import assert from "node:assert/strict"
import { test } from "node:test"
import { checksFor, exitCodeOfProofs, missingChecks, proofOf, whyUntold } from "./proof.ts"
import { passedCheck } from "../../testing/literals.ts"
import type { CheckResult } from "../results/results.ts"

const observed = "Expected: 200 Received: 500"

function check(outcome: CheckResult["outcome"], ...errors: string[]): CheckResult {
  return {
    ...passedCheck,
    id: "regressions/4174.spec.ts › keeps the query",
    title: "keeps the query",
    verdict: outcome === "failed" ? "fail" : outcome === "passed" ? "pass" : "n/a",
    outcome,
    errors,
  }
}

const passed = { checks: [check("passed")] }
const failed = {
  checks: [check("failed", "expect(received).toBe(expected)\n\nExpected: 200\nReceived: 500")],
}
const crashed = { checks: [check("failed", "Expected: 200\nReceived: 404")] }

test("a check that fails as observed where the bug is, and passes where it is not, is proven", () => {
  assert.deepEqual(proofOf(observed, failed, passed), { outcome: "proven", seen: observed })
})

test("a check that can't fail is refused", () => {
  assert.equal(proofOf(observed, passed, passed).outcome, "passes on broken")
})

test("a check that fails for another reason is refused, and what it said is told", () => {
  assert.deepEqual(proofOf(observed, crashed, passed), {
    outcome: "fails otherwise on broken",
    seen: '"keeps the query" said: Expected: 200 Received: 404',
  })
})

test("one check that fails as observed does not excuse another that fails otherwise", () => {
  const both = { checks: [...failed.checks, ...crashed.checks] }

  assert.equal(proofOf(observed, both, passed).outcome, "fails otherwise on broken")
})

test("a refusal is proven beside an acceptance that passes on both sides", () => {
  const broken = { checks: [...failed.checks, ...passed.checks] }
  const fixed = { checks: [...passed.checks, ...passed.checks] }

  assert.equal(proofOf(observed, broken, fixed).outcome, "proven")
})

test("a check that fails on both sides is refused", () => {
  assert.equal(proofOf(observed, failed, failed).outcome, "fails on fixed")
})

test("a side that did not boot is not judged, whatever its message says", () => {
  const trouble = { checks: [], trouble: "next start ended: Expected: 200 Received: 500" }

  assert.equal(proofOf(observed, trouble, passed).outcome, "not judged")
  assert.equal(proofOf(observed, failed, trouble).outcome, "not judged")
})

test("a check that could not be carried out, was skipped or is missing is not judged", () => {
  const error = { checks: [{ ...failed.checks[0]!, verdict: "error" as const }] }
  const skipped = { checks: [check("skipped")] }

  assert.equal(proofOf(observed, error, passed).outcome, "not judged")
  assert.equal(proofOf(observed, failed, skipped).outcome, "not judged")
  assert.equal(proofOf(observed, { checks: [] }, passed).outcome, "not judged")
})

test("a regression's checks are those of the spec beside it, on its router", () => {
  const own = check("passed")
  const other = { ...own, id: "regressions/41.spec.ts › keeps the query" }
  const otherRouter = { ...own, router: "app" as const }

  assert.deepEqual(checksFor({ name: "4174" }, "pages", [own, other, otherRouter]), [own])
})

test("a regression that names a check is proven by that check alone", () => {
  const own = check("passed")
  const named = { ...own, id: "endpoints/session.spec.ts › is an empty object" }

  assert.deepEqual(checksFor({ name: "4174", check: named.id }, "pages", [own, named]), [named])
})

test("a refusal ends with 1, a side that can't be judged with 2", () => {
  const proven = { outcome: "proven", seen: "" } as const
  const refused = { outcome: "passes on broken", seen: "" } as const
  const unjudged = { outcome: "not judged", seen: "" } as const

  assert.equal(exitCodeOfProofs([proven, proven]), 0)
  assert.equal(exitCodeOfProofs([proven, refused]), 1)
  assert.equal(exitCodeOfProofs([refused, unjudged]), 2)
})

test("a check that is not there is told with those that are", () => {
  const listed = [{ id: "endpoints/session.spec.ts › is an empty object" }]
  const misspelt = "endpoints/session.spec.ts › is an empty objekt"

  assert.deepEqual(missingChecks([{ name: "1", check: listed[0]!.id }], listed), [])
  assert.deepEqual(missingChecks([{ name: "2", check: misspelt }, { name: "3" }], listed), [
    `Regression 2 names the check "${misspelt}", which is not there. It has:\n${listed[0]!.id}`,
    "Regression 3 names no check, and there is no specs/regressions/3.spec.ts.",
  ])
})

test("who can't tell says why", () => {
  const otherwise = { checks: [{ ...failed.checks[0]!, errors: ["Received: 404"] }] }

  assert.equal(whyUntold(observed, failed), undefined)
  assert.equal(whyUntold(observed, passed), undefined)
  assert.equal(whyUntold(observed, { checks: [] }), "no check ran")
  assert.match(whyUntold(observed, otherwise)!, /^fails otherwise, ".+" said: Received: 404$/)
})
