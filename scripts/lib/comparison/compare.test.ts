import assert from "node:assert/strict"
import { test } from "node:test"
import {
  changeOf,
  compareChecks,
  confirmed,
  differences,
  exitCodeOfPairs,
  type Pair,
} from "./compare.ts"
import type { CheckResult, Results } from "../results/results.ts"
import { passedCheck as passed } from "../../testing/literals.ts"

const failed: CheckResult = {
  ...passed,
  verdict: "fail",
  outcome: "failed",
  errors: ['Expected: {}\nReceived: {"user": {}}'],
}
const skipped: CheckResult = { ...passed, verdict: "n/a", outcome: "skipped" }

const resultsOf = (...checks: CheckResult[]) => ({ checks }) as Results

test("a check that ends alike on both sides is the same", () => {
  assert.equal(changeOf(passed, passed), "same")
  assert.equal(changeOf(failed, { ...failed, verdict: "known" }), "same")
})

test("a check that passed and fails is broken, the other way round mended", () => {
  assert.equal(changeOf(passed, failed), "broken")
  assert.equal(changeOf(failed, passed), "mended")
})

test("a check that fails on both sides in two ways is changed", () => {
  assert.equal(changeOf(failed, { ...failed, errors: ["Received: 500"] }), "changed")
})

test("a failure that differs in its port only is the same", () => {
  const at = (port: number) => ({ ...failed, errors: [`Received: "http://localhost:${port}/"`] })
  assert.equal(changeOf(at(40_001), at(40_002)), "same")
})

test("a characterisation that differs is changed, never broken", () => {
  assert.equal(changeOf(passed, { ...failed, verdict: "changed" }), "changed")
})

test("a check that one side does not have is new or gone, never broken", () => {
  assert.equal(changeOf(undefined, failed), "new")
  assert.equal(changeOf(skipped, failed), "new")
  assert.equal(changeOf(passed, undefined), "gone")
  assert.equal(changeOf(passed, skipped), "gone")
  assert.equal(changeOf(skipped, undefined), "same")
})

test("of a check that ran more than once the gravest counts", () => {
  const pairs = compareChecks(resultsOf(passed, passed), resultsOf(failed, failed, passed))
  assert.deepEqual(
    pairs.map(({ change }) => change),
    ["broken"],
  )
})

test("checks are compared router by router", () => {
  const app: CheckResult = { ...passed, router: "app" }
  const pairs = compareChecks(resultsOf(passed, app), resultsOf(failed, app))
  assert.deepEqual(
    pairs.map(({ change }) => change),
    ["broken", "same"],
  )
})

test("a requirement has the gravest change of its checks, and the gravest come first", () => {
  const other: CheckResult = { ...passed, id: "other", title: "other" }
  const fresh: CheckResult = { ...passed, id: "fresh", requirements: ["csrf.token"] }
  const pairs = compareChecks(
    resultsOf(passed, { ...other, outcome: "failed" }),
    resultsOf(failed, other, fresh),
  )
  assert.deepEqual(
    differences(pairs).map(({ requirement, change }) => [requirement, change]),
    [
      ["session.signed-out", "broken"],
      ["csrf.token", "new"],
    ],
  )
})

test("a check that could not be carried out is unjudged, never broken", () => {
  assert.equal(changeOf(passed, { ...failed, verdict: "error" }), "unjudged")
  assert.equal(changeOf({ ...failed, verdict: "error" }, passed), "unjudged")
})

const broken: Pair = { before: passed, after: failed, change: "broken" }

test("a difference that both sides show again stands, with both outcomes", () => {
  const again = { before: passed, after: failed }
  assert.deepEqual(confirmed(broken, again), { ...broken, again })
})

test("a side that ends otherwise the second time is unstable, never green", () => {
  assert.equal(confirmed(broken, { before: passed, after: passed }).change, "unstable")
  assert.equal(confirmed(broken, { before: failed, after: failed }).change, "unstable")
  assert.equal(
    confirmed({ ...broken, before: failed, after: passed }, { before: failed, after: failed })
      .change,
    "unstable",
  )
})

test("an error in the confirmation is unjudged", () => {
  const again = { before: passed, after: { ...failed, verdict: "error" as const } }
  assert.equal(confirmed(broken, again).change, "unjudged")
})

test("a side that can't run again keeps its outcome", () => {
  assert.equal(confirmed(broken, { after: failed }).change, "broken")
})

test("where both sides fail, a message that differs from itself is no difference", () => {
  const saying = (said: string) => ({ ...failed, errors: [said] })
  const pair: Pair = { before: saying("at 1"), after: saying("at 2"), change: "changed" }
  const steady = { before: saying("at 1"), after: saying("at 2") }
  assert.equal(confirmed(pair, steady).change, "changed")
  assert.equal(confirmed(pair, { ...steady, after: saying("at 3") }).change, "same")
})

test("only what is broken, or newly promised and not kept, makes exit code 1", () => {
  assert.equal(exitCodeOfPairs([broken]), 1)
  assert.equal(exitCodeOfPairs([{ before: skipped, after: failed, change: "new" }]), 1)
  assert.equal(exitCodeOfPairs([{ after: failed, change: "new" }]), 0)
  assert.equal(exitCodeOfPairs([{ before: failed, after: passed, change: "mended" }]), 0)
  assert.equal(exitCodeOfPairs([{ before: failed, after: failed, change: "changed" }]), 0)
})

test("what broke as listed makes no exit code 1: it was reviewed", () => {
  assert.equal(exitCodeOfPairs([{ ...broken, after: { ...failed, verdict: "known" } }]), 0)
})

test("what could not be judged or disagrees with itself makes exit code 2, whatever broke", () => {
  assert.equal(exitCodeOfPairs([broken, { ...broken, change: "unstable" }]), 2)
  assert.equal(exitCodeOfPairs([broken, { ...broken, change: "unjudged" }]), 2)
})
