import assert from "node:assert/strict"
import { test } from "node:test"
import { admissionsOf, exitCodeOfAdmissions } from "./admission.ts"
import { passedCheck } from "../../testing/literals.ts"
import type { CheckResult } from "../results/results.ts"

function run(verdict: CheckResult["verdict"], ...errors: string[]): CheckResult {
  return {
    ...passedCheck,
    id: "regressions/4174.spec.ts › keeps the query",
    verdict,
    outcome: verdict === "pass" ? "passed" : "failed",
    errors,
  }
}

const name = "regressions/4174.spec.ts › keeps the query [pages]"

test("a check that passes every time is admitted", () => {
  const runs = Array.from({ length: 10 }, () => run("pass"))

  assert.deepEqual(admissionsOf(runs), [{ name, outcome: "admitted", passed: 10, runs: 10 }])
})

test("one run in ten that disagrees refuses a check, and tells what it said", () => {
  const runs = [
    ...Array.from({ length: 9 }, () => run("pass")),
    run("fail", "Expected: 1\nReceived: 2"),
  ]

  assert.deepEqual(admissionsOf(runs), [
    { name, outcome: "disagrees", passed: 9, runs: 10, seen: "Expected: 1 Received: 2" },
  ])
})

test("a check that is flaky on one router only is refused there only", () => {
  const onApp = { ...run("pass"), router: "app" as const }
  const outcomes = admissionsOf([run("pass"), run("fail", "x"), onApp, onApp])

  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    ["disagrees", "admitted"],
  )
})

test("a check that fails every time is refused; one that fails as is known is not", () => {
  assert.equal(admissionsOf([run("fail", "x"), run("fail", "x")])[0]!.outcome, "fails")
  assert.equal(admissionsOf([run("known", "x"), run("known", "x")])[0]!.outcome, "admitted")
})

test("a check that is known to fail and once fails otherwise disagrees", () => {
  assert.equal(admissionsOf([run("known", "x"), run("stale", "y")])[0]!.outcome, "disagrees")
})

test("a check that never ran is not admitted", () => {
  assert.equal(admissionsOf([run("n/a"), run("n/a")])[0]!.outcome, "never ran")
})

test("a check that could not be carried out once is not judged, and its cause is told", () => {
  const runs = [run("pass"), run("fail", "Received: 404"), run("error", "next start ended")]

  assert.deepEqual(admissionsOf(runs), [
    { name, outcome: "not judged", passed: 1, runs: 3, seen: "next start ended" },
  ])
})

test("a refusal ends with 1, a check that could not be judged with 2", () => {
  const admitted = run("pass")
  const refused = { ...run("fail"), router: "app" as const }
  const exitCode = (...runs: CheckResult[]) => exitCodeOfAdmissions(admissionsOf(runs))

  assert.equal(exitCode(admitted, admitted), 0)
  assert.equal(exitCode(admitted, refused), 1)
  assert.equal(exitCode(admitted, run("fail")), 1)
  assert.equal(exitCode(refused, run("error")), 2)
  assert.equal(exitCode(admitted, run("n/a")), 1)
  assert.equal(exitCode(refused, run("n/a")), 2)
  assert.equal(exitCode(), 2)
})
