import assert from "node:assert/strict"
import { test } from "node:test"
import type { Fault } from "../../../specs/faults/fault.ts"
import { checksBelow, grepOf, listedChecks } from "./fault-question.ts"
import type { ListedCheck } from "../run/listed-checks.ts"
import type { CheckResult } from "../results/results.ts"
import type { Verdict } from "../results/verdict.ts"
import { passedCheck } from "../../testing/literals.ts"

const fault: Fault = {
  name: "csrf-cookie-for-scripts",
  router: "pages",
  edits: [],
  detectedBy: ["csrf.token", "providers.list"],
}

const listed = (file: string, project: string, ...requirements: string[]): ListedCheck => ({
  id: `${file} › sets a cookie`,
  project,
  requirements,
})

const judged = (verdict: Verdict, ...requirements: string[]): CheckResult => ({
  ...passedCheck,
  requirements,
  verdict,
  outcome: verdict === "pass" ? "passed" : "failed",
})

test("the listed checks of a fault are those of its requirements, on its router", () => {
  const question = listedChecks([
    listed("endpoints/csrf.spec.ts", "pages-router", "csrf.token"),
    listed("endpoints/csrf-more.spec.ts", "app-router", "csrf.token"),
    listed("endpoints/providers.spec.ts", "pages-router", "providers.shape"),
  ])
  const expected = ["specs/endpoints/csrf.spec.ts", "--grep", grepOf(fault.detectedBy)]
  assert.deepEqual(question.argumentsFor(fault), expected)
  assert.deepEqual(question.environmentFor(fault), {
    CONFORMANCE_MUST_SEE: "csrf.token,providers.list",
  })
})

test("listed checks detect a fault when each requirement saw it, and miss it when one did not", () => {
  const question = listedChecks([])
  const both = [judged("fail", "csrf.token"), judged("fail", "providers.list")]
  assert.equal(question.detect(fault, both).outcome, "detected")
  const one = [judged("fail", "csrf.token"), judged("pass", "providers.list")]
  assert.deepEqual(question.detect(fault, one), {
    outcome: "missed",
    missing: ["providers.list"],
    others: [],
  })
})

test("checks below a path can only miss what they hold a check of", () => {
  const checks = [judged("fail", "csrf.token")]
  assert.equal(
    checksBelow(["specs/endpoints/csrf.spec.ts"]).detect(fault, checks).outcome,
    "exactly",
  )
  assert.equal(checksBelow([]).detect(fault, checks).outcome, "missed")
})

test("the pattern for the checks of some requirements leaves out those whose ids begin alike", () => {
  const pattern = new RegExp(grepOf(["csrf.token", "providers.list"]))
  assert.match("endpoints csrf.spec.ts sets a cookie @csrf.token @only-pages-router", pattern)
  assert.match("is empty @providers.list", pattern)
  assert.doesNotMatch("is host-only @csrf.token-host-only", pattern)
  assert.doesNotMatch("is empty @csrfxtoken", pattern)
})
