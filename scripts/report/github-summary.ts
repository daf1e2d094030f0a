import { isRequirementId, requirement } from "../../specs/requirements/index.ts"
import type { Comparison } from "../lib/comparison/comparison.ts"
import { evidenceOf } from "../lib/results/evidence.ts"
import type { Results } from "../lib/results/results.ts"
import { targetNames } from "../lib/results/sentence.ts"
import { toldOf } from "../lib/comparison/told-differences.ts"
import { closingLine, countedAs, countsOf } from "../lib/results/verdict.ts"

/** How many rows a table has; GitHub takes a megabyte of summary. */
const rows = 50

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
    seen(pairs.flatMap(({ after, before }) => after?.errors ?? before?.errors ?? [])),
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

function verdictOf(results: Results): string[] {
  const { checks, troubles, amendments, overdue } = results
  const cells = checks
    .filter(({ verdict }) => countedAs[verdict] === "failed")
    .map((check) => [
      check.verdict,
      check.requirements.map(promise).join("<br>"),
      check.router,
      seen(check.errors),
    ])
  return [
    `### ${["✅", "❌", "⚠️"][results.exitCode]} ${text(results.sentence)}`,
    ...results.target.notes.map(text),
    ...troubles.map((trouble) => details(text(trouble.split("\n")[0]!), code(trouble))),
    ...(cells.length > 0 ? [table(["verdict", "promise", "router", "seen"], cells)] : []),
    ...amendments.map(({ problem, corrected }) =>
      details(text(problem), code(JSON.stringify(corrected, null, 2))),
    ),
    ...overdue.map((sentence) => `⏰ ${text(sentence)}`),
    closingLine(countsOf(checks.map(({ verdict }) => verdict))),
  ]
}

function promise(id: string): string {
  if (!isRequirementId(id)) return text(id)
  const { text: words, link } = requirement(id)
  return `[${text(id)}](${link}): ${text(words)}`
}

function seen(errors: readonly string[]): string {
  const lines = evidenceOf(errors).slice(0, 6)
  return lines.map((line) => `<code>${text(line.trim())}</code>`).join("<br>")
}

function table(head: string[], cells: string[][]): string {
  const line = (row: string[]) => `| ${row.join(" | ")} |`
  const more = cells.length - rows
  return [
    line(head),
    line(head.map(() => "---")),
    ...cells.slice(0, rows).map(line),
    ...(more > 0 ? ["", `… and ${more} more in the report.`] : []),
  ].join("\n")
}

function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function code(body: string): string {
  const fence = "`".repeat(
    Math.max(3, ...(body.match(/`+/g) ?? []).map(({ length }) => length + 1)),
  )
  return [fence, body.slice(0, 20_000), fence].join("\n")
}

/** Words of others in Markdown: no markup, no new table cell, no mention of anybody. */
function text(words: string): string {
  return words
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/@/g, "&#64;")
    .replace(/\s+/g, " ")
}
