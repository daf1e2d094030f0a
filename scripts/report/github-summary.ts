import { isRequirementId, requirement } from "../../specs/requirements/index.ts"
import type { Pair } from "../lib/comparison/compare.ts"
import type { Comparison } from "../lib/comparison/comparison.ts"
import { groupByCause } from "../lib/results/causes.ts"
import { evidenceOf, shortened } from "../lib/results/evidence.ts"
import type { CheckResult, Results } from "../lib/results/results.ts"
import { counted, targetNames } from "../lib/results/sentence.ts"
import type { Outcome } from "../lib/run/judge-several.ts"
import { withoutSecrets } from "../lib/secrets.ts"
import { sum } from "../lib/steps.ts"
import { toldOf } from "../lib/comparison/told-differences.ts"
import { closingLine, countedAs, countsOf } from "../lib/results/verdict.ts"
import { countsOfOutcome, head, headlineOf, rowOf, sentenceOfAll } from "./summary.ts"

/** How many rows a table has, alone and of each of several targets; GitHub takes a megabyte of summary. */
const rows = 50
const rowsOfEach = 10

const marks = { 0: "✅", 1: "❌", 2: "⚠️" }

/** The Markdown for a job's summary: what differs first, then what fails, then the counts. */
export function summaryOf(told: {
  results?: Results | undefined
  comparison?: Comparison | undefined
}): string {
  const parts = [
    ...(told.comparison ? differencesOf(told.comparison) : []),
    ...(told.results ? verdictOf(told.results) : []),
  ]
  return `${parts.join("\n\n")}\n`
}

/** The Markdown for several targets: a row each, the gravest first, then what is to be said of each. */
export function summaryOfAll(outcomes: readonly Outcome[]): string {
  const gravest = outcomes.toSorted((a, b) => (b.exitCode ?? -1) - (a.exitCode ?? -1))
  const cells = gravest.map((outcome) => [markOf(outcome), ...rowOf(outcome).map(text)])
  const parts = [
    `### ${text(sentenceOfAll(outcomes))}`,
    table(["", ...head], cells),
    ...gravest.flatMap(sectionOf),
    closingLine(sum(outcomes.map(countsOfOutcome))),
  ]
  return `${parts.join("\n\n")}\n`
}

function markOf({ exitCode }: Outcome): string {
  return exitCode === undefined ? "–" : marks[exitCode]
}

function sectionOf(outcome: Outcome): string[] {
  const { results, problem } = outcome
  const said = results
    ? [...besideOf(results), ...foldedFailuresOf(results)]
    : [code(withoutSecrets(problem ?? ""))]
  if (said.length === 0) return []
  return [`#### ${markOf(outcome)} ${text(headlineOf(outcome))}`, ...said]
}

/** The Markdown for a heading and a list. */
export function listOf(heading: string, lines: readonly string[]): string {
  return `${[`### ${text(heading)}`, lines.map((line) => `- ${text(line)}`).join("\n")].join("\n\n")}\n`
}

function differencesOf(comparison: Comparison): string[] {
  const { causes, whole, folded, summary } = toldOf(comparison)
  const names = targetNames(comparison.before.target, comparison.after.target)
  const cells = whole.map(({ requirement: id, routers, change, pairs }) => [
    change,
    promise(id),
    routers.join(", "),
    seen(pairs.filter((pair) => pair.change === change).flatMap(errorsOf)),
  ])
  const rest = [...folded].map(([change, ids]) => `${change}: ${[...new Set(ids)].join(", ")}`)
  return [
    `### ${text(summary)}`,
    `${text(names.before)} → ${text(names.after)}`,
    ...comparison.notes.map(text),
    ...causes.map(({ text: cause, checks }) => `❌ ${text(cause)}: ${checks.length} checks broke.`),
    ...(cells.length > 0 ? [table(["change", "promise", "router", "seen"], cells)] : []),
    ...(rest.length > 0 ? [details("Only on one side", rest.join("\n\n"))] : []),
  ]
}

/** What is wrong after, or was before. */
function errorsOf({ after, before }: Pair): string[] {
  return [after, before].map((check) => check?.errors ?? []).find(({ length }) => length > 0) ?? []
}

function verdictOf(results: Results): string[] {
  const { causes, others } = groupByCause(failuresOf(results))
  return [
    `### ${marks[results.exitCode]} ${text(results.sentence)}`,
    ...besideOf(results),
    ...causes.map(
      ({ text: cause, checks }) => `❌ ${text(cause)}: ${checks.length} checks failed.`,
    ),
    ...(others.length > 0 ? [tableOfFailures(others, rows)] : []),
    closingLine(countsOf(results.checks)),
  ]
}

function besideOf({ target, troubles, amendments, overdue }: Results): string[] {
  return [
    ...target.notes.map(text),
    ...troubles.map((trouble) => details(trouble.split("\n")[0]!, code(trouble))),
    ...amendments.map(({ problem, corrected }) =>
      corrected
        ? details(problem, code(JSON.stringify(corrected, null, 2)))
        : `❌ ${text(problem)}`,
    ),
    ...overdue.map((sentence) => `⏰ ${text(sentence)}`),
  ]
}

function foldedFailuresOf(results: Results): string[] {
  const failures = failuresOf(results)
  if (failures.length === 0) return []
  const summary = `${counted(failures.length, "check")} failed`
  return [details(summary, tableOfFailures(failures, rowsOfEach))]
}

function failuresOf({ checks }: Results): CheckResult[] {
  return checks.filter(({ verdict }) => countedAs[verdict] === "failed")
}

function tableOfFailures(failures: readonly CheckResult[], most: number): string {
  const cells = failures.map((check) => [
    check.verdict,
    check.requirements.map(promise).join("<br>"),
    check.router,
    seen(check.errors),
  ])
  return table(["verdict", "promise", "router", "seen"], cells, most)
}

function promise(id: string): string {
  if (!isRequirementId(id)) return text(id)
  const { text: words, link } = requirement(id)
  return `[${text(id)}](${link}): ${text(words)}`
}

function seen(errors: readonly string[]): string {
  const lines = evidenceOf(errors).slice(0, 6)
  return lines.map((line) => `<code>${text(shortened(line.trim()))}</code>`).join("<br>")
}

function table(head: string[], cells: string[][], most = rows): string {
  const line = (row: string[]) => `| ${row.join(" | ")} |`
  const more = cells.length - most
  return [
    line(head),
    line(head.map(() => "---")),
    ...cells.slice(0, most).map(line),
    ...(more > 0 ? ["", `… and ${more} more in the report.`] : []),
  ].join("\n")
}

/** A body behind words that GitHub reads as HTML, not as Markdown. */
function details(summary: string, body: string): string {
  return `<details><summary>${inHtml(summary)}</summary>\n\n${body}\n\n</details>`
}

function code(body: string): string {
  const fence = "`".repeat(
    Math.max(3, ...(body.match(/`+/g) ?? []).map(({ length }) => length + 1)),
  )
  return [fence, body.slice(0, 20_000), fence].join("\n")
}

/** Words of others in Markdown: no markup, no new table cell, no mention of anybody. */
function text(words: string): string {
  return inHtml(words).replace(/[\\`*_[\]|~]/g, "\\$&")
}

/** Words of others in HTML: no markup, no mention of anybody. */
function inHtml(words: string): string {
  return words
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/@/g, "&#64;")
    .replace(/\s+/g, " ")
}
