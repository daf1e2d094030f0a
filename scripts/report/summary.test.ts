import assert from "node:assert/strict"
import { test } from "node:test"
import { stripVTControlCharacters } from "node:util"
import type { Outcome } from "../lib/run/judge-several.ts"
import { failedCheck, listedFailure, passedCheck, resultsOf } from "../testing/literals.ts"
import { annotationsOfAll } from "./github.ts"
import { summaryOfAll } from "./github-summary.ts"
import { renderOutcome, renderSummary } from "./summary.ts"

test("what a target is taken from is told without its credentials", () => {
  const nextAuth = "git+https://me:hunter2@example.com/next-auth.git"
  const said = [
    { exitCode: 2 as const, problem: `${nextAuth} is out of reach.` },
    { problem: `${nextAuth} has no App Router.` },
  ]
  for (const one of said) {
    const outcome: Outcome = { options: { nextAuth, packageManager: "npm" }, folder: "1", ...one }
    for (const told of [
      renderOutcome(outcome),
      renderSummary([outcome]),
      summaryOfAll([outcome]),
      ...annotationsOfAll([outcome]),
    ]) {
      assert.match(told, /git\+https:\/\/example\.com\/next-auth\.git/)
      assert.doesNotMatch(told, /hunter2/)
    }
  }
})

const { target } = resultsOf([])
const outside = "next-auth 4.24.13 says next ^15, and is judged with 16.4.6."
const amended = resultsOf([passedCheck], {
  target: { ...target, "next-auth": "4.24.13", notes: [outside] },
  sentence: "next-auth 4.24.13 behaves as documented, but a known failure is listed wrongly.",
  amendments: [
    { problem: "It matches nothing.", entry: listedFailure, corrected: [listedFailure] },
  ],
  overdue: ["Look at csrf.token again."],
})
const troubled = resultsOf([], {
  exitCode: 2,
  sentence: "Could not judge next-auth 4.24.14: no browser.",
  troubles: ["no browser.\n  Install one.", "The disk is full."],
})
const fine = resultsOf([passedCheck], { exitCode: 0, sentence: "next-auth 4.24.15 behaves." })
const failing = resultsOf([failedCheck], { sentence: "next-auth 4.24.12 <does> not behave." })
const outcomes: Outcome[] = [
  ...[fine, amended, failing, troubled].map((results, index) => ({
    options: { packageManager: "npm" as const },
    folder: `runs/${index + 1}`,
    results,
    exitCode: results.exitCode,
  })),
  { options: { next: "9", packageManager: "yarn" }, folder: "runs/5", exitCode: 2, problem: "No." },
  { options: { next: "12", packageManager: "npm" }, folder: "runs/6", problem: "No App Router." },
]

test("one of several targets says what a run of it alone would say beside its checks", () => {
  const said = outcomes.map((outcome) => stripVTControlCharacters(renderOutcome(outcome)))
  assert.equal(said[0], "next-auth 4.24.15 behaves. runs/1")
  const [sentence, note, problem, instead, ...entry] = said[1]!.split("\n")
  assert.match(sentence!, /listed wrongly\. runs\/2$/)
  assert.equal(note, outside)
  assert.equal(problem, "✗ It matches nothing.")
  assert.equal(instead, "  Instead of csrf.token in specs/known-failures.json:")
  assert.deepEqual(JSON.parse(entry.slice(0, -1).join("\n")), listedFailure)
  assert.equal(entry.at(-1), "Look at csrf.token again.")
  assert.match(said[3]!, /no browser\. runs\/4\n  Install one\.\nThe disk is full\.$/)
  assert.equal(said[5], "Left out next 12, by npm: No App Router.")
})

test("a job's summary has a row for each target, the gravest first, and then what each says", () => {
  const [heading, table, ...sections] = summaryOfAll(outcomes).trimEnd().split("\n\n")
  assert.match(heading!, /^### Of 6 targets: 2 could not be judged, 2 disagrees/)
  const rows = table!.split("\n")
  assert.match(rows[0]!, /^\| {2}\| next-auth \| Next \|/)
  assert.deepEqual(
    rows.slice(2).map((row) => row.split(" | ").slice(0, 3).join(" ")),
    ["| ⚠️ 4.24.15 16.4.6", "| ⚠️ – 9", "| ❌ 4.24.13 16.4.6", "| ❌ 4.24.15 16.4.6"].concat([
      "| ✅ 4.24.15 16.4.6",
      "| – – 12",
    ]),
  )
  const said = sections.join("\n\n")
  assert.match(said, /#### ⚠️ Could not judge next 9, by yarn\n\n```\nNo\.\n```/)
  assert.match(said, /#### ❌ .*listed wrongly\.\n\n.*judged with 16\.4\.6\./)
  assert.match(said, /<summary>It matches nothing\.<\/summary>[^]*"requirement": "csrf\.token"/)
  assert.match(said, /⏰ Look at csrf\.token again\./)
  assert.match(said, /#### ❌ .*&lt;does&gt;[^]*<summary>1 check failed<\/summary>[^]*\| fail \|/)
  assert.match(said, /#### – Left out next 12, by npm\n\n```\nNo App Router\.\n```/)
  assert.doesNotMatch(said, /#### ✅/)
})

test("of several targets, each that is not as documented is an annotation, as are list and dates", () => {
  assert.deepEqual(annotationsOfAll(outcomes), [
    `::error::${amended.sentence}`,
    `::error::${failing.sentence}`,
    `::error::${troubled.sentence}`,
    "::error::Could not judge next 9, by yarn: No.",
    "::error::It matches nothing.",
    "::warning::Look at csrf.token again.",
  ])
  assert.equal(annotationsOfAll(Array.from({ length: 12 }, () => outcomes[4]!)).length, 10)
})
