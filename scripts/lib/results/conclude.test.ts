import assert from "node:assert/strict"
import { test } from "node:test"
import { failedCheck, listedFailure, passedCheck, resultsOf } from "../../testing/literals.ts"
import { conclude } from "./conclude.ts"

const stale = { ...passedCheck, verdict: "stale" } as const
const crashed = { ...failedCheck, verdict: "error" as const, errors: ["CannotJudge: no server."] }
const knownFailures = [{ ...listedFailure, requirement: "session.signed-out" }]

function amendmentsOf(checks: Parameters<typeof resultsOf>[0]) {
  const results = resultsOf(checks)
  const { amendments } = conclude(results, {
    knownFailures,
    trusted: { ...results.target },
    today: "2026-11-01",
  })
  return amendments
}

test("a whole run says how a known failure should read instead", () => {
  assert.deepEqual(amendmentsOf([stale])[0]?.corrected?.length, 1)
})

test("a run of which a check could not be carried out says only what it saw", () => {
  const [amendment] = amendmentsOf([stale, crashed])
  assert.match(amendment!.problem, /no longer happens/)
  assert.equal(amendment!.corrected, undefined)
})
