import { relative } from "node:path"
import pc from "picocolors"
import { aligned } from "../lib/aligned.ts"
import type { Outcome } from "../lib/run/judge-several.ts"
import { withoutSecrets } from "../lib/secrets.ts"
import { counted } from "../lib/results/sentence.ts"
import { sum } from "../lib/steps.ts"
import type { TargetOptions } from "../lib/target/target-options.ts"
import { closingLine, countsOf } from "../lib/results/verdict.ts"
import { renderBeside } from "./terminal.ts"

const words = { 0: "as documented", 1: "disagrees", 2: "could not judge" }
const colours = { 0: pc.green, 1: pc.red, 2: pc.yellow }

/** What stands in the columns of a table of targets. */
export const head =
  "next-auth Next React routers bundler mode Node by verdict passed failed skipped".split(" ")

/** The verdict of one of several targets in one sentence. */
export function headlineOf({ options, results, exitCode }: Outcome): string {
  if (results) return results.sentence
  return `${exitCode === undefined ? "Left out" : "Could not judge"} ${nameOf(options)}`
}

/** The same, and why there are no results where there are none. */
export function explainedHeadlineOf(outcome: Outcome): string {
  const { problem } = outcome
  const headline = headlineOf(outcome)
  return problem === undefined ? headline : `${headline}: ${withoutSecrets(problem)}`
}

/** The same, coloured, and where to read more. */
export function renderHeadline(outcome: Outcome): string {
  const { results, exitCode, folder } = outcome
  const colour = exitCode === undefined ? pc.dim : colours[exitCode]
  const headline = colour(explainedHeadlineOf(outcome))
  return results ? `${headline} ${pc.dim(relative(process.cwd(), folder))}` : headline
}

/** The same, and what a target says beside its checks. */
export function renderOutcome(outcome: Outcome): string {
  const { results } = outcome
  return [renderHeadline(outcome), ...(results ? renderBeside(results) : [])].join("\n")
}

/** One line a target, what they come to, and the closing line. */
export function renderSummary(outcomes: readonly Outcome[]): string {
  const lines = aligned([head, ...outcomes.map(rowOf)]).map((row) => row.join("  ").trimEnd())
  const counts = outcomes.map(countsOfOutcome)
  return [lines.join("\n"), sentenceOfAll(outcomes), closingLine(sum(counts))]
    .filter((part) => part !== "")
    .join("\n\n")
}

/** One of several targets as a row of a table. */
export function rowOf(outcome: Outcome): string[] {
  const { options, results, exitCode } = outcome
  const { passed, failed, skipped } = countsOfOutcome(outcome)
  const verdict = exitCode === undefined ? "does not exist" : words[exitCode]
  const target = results?.target
  return [
    target?.["next-auth"] ?? options.nextAuth ?? "–",
    target?.next ?? options.next ?? "–",
    target?.react ?? options.react ?? "–",
    (target?.routers ?? options.router ?? ["–"]).join(","),
    target?.bundler ?? options.bundler ?? "–",
    target?.mode ?? options.mode ?? "–",
    target?.node ?? options.node ?? "–",
    options.packageManager,
    verdict,
    ...(results ? [passed, failed, skipped].map(String) : ["–", "–", "–"]),
  ].map(withoutSecrets)
}

/** What several targets come to, in a sentence. */
export function sentenceOfAll(outcomes: readonly Outcome[]): string {
  const having = (code: Outcome["exitCode"]) =>
    outcomes.filter(({ exitCode }) => exitCode === code).length
  const parts = [
    [having(2), "could not be judged"],
    [having(1), "disagrees with the documentation"],
    [having(0), "as documented"],
    [having(undefined), "left out"],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return `Of ${counted(outcomes.length, "target")}: ${said.join(", ")}.`
}

/** How the checks of one of several targets ended. */
export function countsOfOutcome({ results }: Outcome) {
  return countsOf(results?.checks ?? [])
}

function nameOf({ packageManager, router, ...said }: TargetOptions): string {
  const { nextAuth, ...others } = said
  const named = Object.entries({ "next-auth": nextAuth, ...others, routers: router?.join(",") })
  const values = named.filter(([, value]) => value !== undefined)
  const parts = [...values.map(([what, value]) => `${what} ${value}`), `by ${packageManager}`]
  return withoutSecrets(parts.join(", "))
}
