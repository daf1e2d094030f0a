import assert from "node:assert/strict"
import { test } from "node:test"
import { applyEdit, type Detection, detectionOf, exitCodeOfFaults } from "./faults.ts"
import type { CheckResult } from "../results/results.ts"
import type { Verdict } from "../results/verdict.ts"
import { passedCheck } from "../../testing/literals.ts"

const checkOf = (verdict: Verdict, ...requirements: string[]): CheckResult => ({
  ...passedCheck,
  requirements,
  verdict,
  outcome: verdict === "pass" ? "passed" : "failed",
})

test("an edit replaces the one place where its text stands", () => {
  const edit = { file: "core/index.js", find: "b", replace: "$&x" }
  assert.equal(applyEdit("abc", edit), "a$&xc")
})

test("an edit that applies nowhere, or in two places, is refused", () => {
  const edit = { file: "core/index.js", find: "b", replace: "x" }
  assert.throws(() => applyEdit("ac", edit), { name: "CannotJudge", message: /nowhere stands: b/ })
  assert.throws(() => applyEdit("abb", edit), { message: /in 2 places stands: b/ })
})

test("a fault is detected exactly when the listed requirements, and no others, go red", () => {
  const checks = [checkOf("fail", "a.one"), checkOf("pass", "b.two"), checkOf("known", "c.three")]
  assert.deepEqual(detectionOf(["a.one"], checks), { outcome: "exactly", missing: [], others: [] })
})

test("a fault that others see too is not detected exactly", () => {
  const checks = [checkOf("fail", "a.one"), checkOf("stale", "b.two")]
  assert.deepEqual(detectionOf(["a.one"], checks), {
    outcome: "others too",
    missing: [],
    others: ["b.two"],
  })
})

test("a fault that a listed requirement does not see is missed", () => {
  assert.equal(detectionOf(["a.one"], [checkOf("pass", "a.one")]).outcome, "missed")
})

test("a crash proves nothing", () => {
  const checks = [checkOf("fail", "a.one"), checkOf("error", "b.two")]
  assert.equal(detectionOf(["a.one"], checks).outcome, "not judged")
})

test("faults that are not all seen are a failure, and one that could not be judged is none", () => {
  const exitCode = (...outcomes: Detection["outcome"][]) =>
    exitCodeOfFaults(
      outcomes.map((outcome) => ({ outcome })),
      "detected",
    )
  assert.equal(exitCode("detected", "detected"), 0)
  assert.equal(exitCode("detected", "missed"), 1)
  assert.equal(exitCode("exactly"), 1)
  assert.equal(exitCode("not judged", "missed"), 2)
})
