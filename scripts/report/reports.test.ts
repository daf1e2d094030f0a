import assert from "node:assert/strict"
import { test } from "node:test"
import { comparisonOf } from "../lib/comparison/comparison.ts"
import type { CheckResult } from "../lib/results/results.ts"
import { failedCheck, listedFailure, passedCheck, resultsOf } from "../testing/literals.ts"
import { ctrf } from "./ctrf.ts"
import { annotations, outputsOf } from "./github.ts"
import { summaryOf } from "./github-summary.ts"
import { junit } from "./junit.ts"
import { renderResults } from "./terminal.ts"

const known: CheckResult = { ...failedCheck, router: "app", verdict: "known", reason: "It & that." }
const notPromised: CheckResult = {
  ...passedCheck,
  router: "app",
  verdict: "n/a",
  outcome: "skipped",
}
const error: CheckResult = { ...failedCheck, id: "x", title: "x", verdict: "error" }
const results = resultsOf([passedCheck, failedCheck, known, notPromised, error])

test("JUnit counts verdicts as the exit code does, and writes what XML can hold", () => {
  const xml = junit(resultsOf([...results.checks, { ...failedCheck, errors: ["a\u001bb"] }]))
  assert.match(xml, /<testsuites tests="6" failures="2" errors="1" skipped="1"/)
  assert.match(
    xml,
    /name="is &lt;signed&gt; in" classname="[^"]+" file="specs\/endpoints\/session\.spec\.ts" time="1\.5"/,
  )
  assert.match(xml, /<failure type="fail">Expected: 200\nReceived: 500<\/failure>/)
  assert.match(xml, /<system-out>known: It &amp; that\./)
  assert.doesNotMatch(xml, /\u001b/)
})

test("CTRF counts verdicts as the exit code does", () => {
  const { summary, tests } = ctrf(results).results
  assert.deepEqual([summary.tests, summary.passed, summary.failed, summary.skipped], [5, 2, 2, 1])
  assert.equal(summary.stop - summary.start, 2000)
  assert.deepEqual(
    tests.map(({ status, rawStatus }) => `${status} ${rawStatus}`),
    ["passed pass", "failed fail", "passed known", "skipped n/a", "failed error"],
  )
})

const beside = resultsOf([passedCheck], {
  troubles: ["CannotJudge: no <browser>.\n  Install one."],
  amendments: [{ problem: "It & that matches nothing.", entry: listedFailure, corrected: [] }],
})
const nothingRan = resultsOf([notPromised], { sentence: "Could not judge it: no check ran." })

test("JUnit fails where the exit code does for what is no check", () => {
  const xml = junit(beside)
  assert.match(xml, /<testsuites tests="3" failures="1" errors="1" skipped="0"/)
  const [suite = ""] = /<testsuite name="harness"[^]*?<\/testsuite>/.exec(xml) ?? []
  assert.match(suite, / tests="2" failures="1" errors="1" skipped="0" time="0">/)
  assert.match(suite, /<testcase name="no &lt;browser&gt;\." classname="harness" time="0">/)
  assert.match(suite, /<error type="error">CannotJudge: no [^<]*\n {2}Install one\.<\/error>/)
  assert.match(
    suite,
    /<failure type="stale">✗ It &amp; that [^<]*Remove csrf\.token in [^<]+<\/failure>/,
  )
  assert.match(junit(nothingRan), /<error type="error">Could not judge it: no check ran\.<\/error>/)
  assert.doesNotMatch(junit(results), /harness/)
})

test("CTRF fails where the exit code does for what is no check", () => {
  const { summary, tests } = ctrf(beside).results
  assert.deepEqual([summary.tests, summary.passed, summary.failed], [3, 1, 2])
  assert.deepEqual(tests.slice(1), [
    {
      name: "no <browser>.",
      status: "failed",
      rawStatus: "error",
      duration: 0,
      suite: ["harness"],
      message: "CannotJudge: no <browser>.\n  Install one.",
    },
    {
      name: "It & that matches nothing.",
      status: "failed",
      rawStatus: "stale",
      duration: 0,
      suite: ["harness"],
      message: "✗ It & that matches nothing.\n  Remove csrf.token in specs/known-failures.json.",
    },
  ])
  assert.equal(ctrf(nothingRan).results.summary.failed, 1)
})

test("each failure is an annotation, at its line in our own repository only", () => {
  const run = { results: resultsOf([passedCheck, failedCheck]) }
  const said = "endpoints/session.spec.ts › is <signed> in%0AExpected: 200%0AReceived: 500"
  assert.deepEqual(annotations(run, true), [
    `::error file=specs/endpoints/session.spec.ts,line=3,title=session.signed-in [pages]::${said}`,
  ])
  assert.deepEqual(annotations(run, false), [`::error title=session.signed-in [pages]::${said}`])
})

test("a passed review date is a warning", () => {
  const run = { results: resultsOf([passedCheck], { overdue: ["Look again, 100 %."] }) }
  assert.deepEqual(annotations(run, false), ["::warning::Look again, 100 %25."])
})

test("compared to a baseline, only what broke is an annotation", () => {
  const pairs = [{ before: passedCheck, after: failedCheck, change: "broken" as const }]
  const comparison = comparisonOf(results, results, pairs, [])
  assert.equal(annotations({ results, comparison }, false).length, 1)
  assert.equal(
    annotations({ results, comparison: comparisonOf(results, results, [], []) }, false).length,
    0,
  )
})

test("what keeps a comparison from a verdict is an annotation, and a wrong entry only a warning", () => {
  const pairs = [{ before: passedCheck, after: failedCheck, change: "unstable" as const }]
  const amendments = [{ problem: "It matches nothing.", entry: listedFailure, corrected: [] }]
  const run = resultsOf([passedCheck], { amendments })
  assert.deepEqual(
    annotations({ results: run, comparison: comparisonOf(run, run, pairs, []) }, false).map(
      (line) => line.split("::")[1],
    ),
    ["error", "warning"],
  )
})

test("what one cause explains is one annotation", () => {
  const cause = "a sign-in with GitHub ended in an error"
  const failed = ["a", "b", "c"].map((title) => ({ ...failedCheck, title, cause }))
  assert.deepEqual(annotations({ results: resultsOf(failed) }, false), [
    `::error::${cause}: 3 checks`,
  ])
})

test("a step puts out the verdict, of the comparison where there is one, and the counts", () => {
  const run = resultsOf([passedCheck, failedCheck])
  const counts = { passed: 1, failed: 1, skipped: 0 }
  assert.deepEqual(outputsOf({ results: run }), { verdict: run.sentence, ...counts })
  const comparison = comparisonOf(run, run, [], [])
  const { verdict, ...others } = outputsOf({ results: run, comparison })
  assert.deepEqual(others, counts)
  assert.match(String(verdict), /no difference/i)
})

test("the summary shows differences first, with promise and link, and no markup of others", () => {
  const pairs = [{ before: passedCheck, after: failedCheck, change: "broken" as const }]
  const comparison = comparisonOf(results, results, pairs, ["@everyone <b>"])
  const summary = summaryOf({ results: resultsOf([failedCheck]), comparison })
  assert.match(summary, /^### 1 requirement broken\n/)
  assert.match(
    summary,
    /\| broken \| \[session\.signed-in\]\(https:[^)]+\): .+ \| pages \| <code>Expected: 200<\/code>/,
  )
  assert.match(summary, /&#64;everyone &lt;b&gt;/)
  assert.ok(summary.indexOf("broken") < summary.indexOf("❌ next-auth 4.24.15"))
})

test("a failure is rerun on what was judged", () => {
  const one = resultsOf([failedCheck])
  const command = "npx playwright test specs/endpoints/session.spec.ts:3 --project pages-router"
  assert.ok(renderResults(one, { folder: "run" }).includes(`Rerun it: ${command}`))
  const other = renderResults(one, { folder: "run", targetFile: "run/target.json" })
  assert.ok(other.includes(`Rerun it: CONFORMANCE_TARGET=run/target.json ${command}`))
})

test("verdicts are counted in one order, whichever check ran first", () => {
  const passed: CheckResult = { ...passedCheck, router: "app" }
  assert.match(renderResults(resultsOf([known, passed]), { folder: "run" }), / 1 pass, 1 known\n/)
})
