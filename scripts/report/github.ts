import { appendFileSync } from "node:fs"
import { type Change, isRegression } from "../lib/comparison/compare.ts"
import type { Comparison } from "../lib/comparison/comparison.ts"
import { groupByCause } from "../lib/results/causes.ts"
import { evidenceOf, shortened } from "../lib/results/evidence.ts"
import type { Outcome } from "../lib/run/judge-several.ts"
import { root } from "../lib/paths.ts"
import { checkName, type CheckResult, type Results } from "../lib/results/results.ts"
import { counted } from "../lib/results/sentence.ts"
import { sum } from "../lib/steps.ts"
import { toldOf } from "../lib/comparison/told-differences.ts"
import { countedAs, countsOf } from "../lib/results/verdict.ts"
import { listOf, summaryOf, summaryOfAll } from "./github-summary.ts"
import { countsOfOutcome, explainedHeadlineOf, sentenceOfAll } from "./summary.ts"

/** What GitHub Actions is told: of a run, and of how it compares to another where it was compared. */
export type ToldRun = { results?: Results | undefined; comparison?: Comparison | undefined }

/** How many annotations a step may have. */
const shown = 10

/** In GitHub Actions, annotates the job, appends to its summary and puts out the verdict; elsewhere does nothing. */
export function tellGitHub(told: ToldRun): void {
  const isOwnRepository = process.env["GITHUB_WORKSPACE"] === root
  tell(annotations(told, isOwnRepository), summaryOf(told), outputsOf(told))
}

/** The same of several targets, of which each is told by itself in its reports. */
export function tellGitHubOfAll(outcomes: readonly Outcome[]): void {
  const counts = sum(outcomes.map(countsOfOutcome))
  tell(annotationsOfAll(outcomes), summaryOfAll(outcomes), {
    verdict: sentenceOfAll(outcomes),
    ...counts,
  })
}

/** The same of what kept the harness from judging at all. */
export function tellGitHubOfTrouble(message: string): void {
  const verdict = `Could not judge: ${message.split("\n")[0]}`
  tell([command("error", {}, message)], listOf("Could not judge", [message]), { verdict })
}

/** What a step puts out for others: its verdict and its counts. */
export function outputsOf({ results, comparison }: ToldRun): Record<string, string | number> {
  const verdict = comparison ? toldOf(comparison).summary : results?.sentence
  return {
    ...(verdict !== undefined && { verdict }),
    ...(results && countsOf(results.checks)),
  }
}

function tell(
  annotated: string[],
  summary: string,
  outputs: Record<string, string | number>,
): void {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, GITHUB_OUTPUT } = process.env
  if (GITHUB_ACTIONS === "true") for (const line of annotated) console.log(line)
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, summary)
  if (!GITHUB_OUTPUT) return
  // A second line would be another output.
  const lines = Object.entries(outputs).map(
    ([name, value]) => `${name}=${String(value).replace(/\s+/g, " ")}\n`,
  )
  appendFileSync(GITHUB_OUTPUT, lines.join(""))
}

/**
 * Workflow commands: an error for what makes the exit code, a warning for what someone must look at. What one cause
 * explains is one of them, and single checks stand last, because a step has room for few.
 */
export function annotations({ results, comparison }: ToldRun, isOwnRepository: boolean): string[] {
  const failing = comparison
    ? comparison.pairs.filter(isRegression).flatMap(({ after }) => after ?? [])
    : (results?.checks.filter(({ verdict }) => countedAs[verdict] === "failed") ?? [])
  const { causes, others } = groupByCause(failing)
  const amended = (results?.amendments ?? []).map(({ problem }) => problem)
  const errors = [
    ...(results?.troubles ?? []),
    ...(comparison ? undecidedIn(comparison) : amended),
    ...causes.map(({ text, checks }) => `${text}: ${checks.length} checks`),
  ]
  const warnings = [...(comparison ? amended : []), ...(results?.overdue ?? [])]
  return [
    ...errors.map((text) => command("error", {}, text)),
    ...warnings.map((text) => command("warning", {}, text)),
    ...others.map((check) => annotation(check, isOwnRepository)),
  ].slice(0, shown)
}

/** What keeps a comparison from a verdict. */
function undecidedIn({ pairs }: Comparison): string[] {
  const named = (wanted: Change, told: string) => {
    const checks = pairs.filter(({ change }) => change === wanted)
    const [first] = checks.flatMap(({ after, before }) => after ?? before ?? [])
    return first ? [`${counted(checks.length, "check")} ${told}, ${checkName(first)} first`] : []
  }
  return [
    ...named("unjudged", "could not be judged on both sides"),
    ...named("unstable", "with another outcome from run to run"),
  ]
}

/** The same of several targets: an error for each that is not as documented, and what concerns the known failures. */
export function annotationsOfAll(outcomes: readonly Outcome[]): string[] {
  const said = (of: (results: Results) => string[]) => [
    ...new Set(outcomes.flatMap(({ results }) => (results ? of(results) : []))),
  ]
  const failing = outcomes.filter(({ exitCode }) => exitCode === 1 || exitCode === 2)
  const errors = [
    ...failing.map(explainedHeadlineOf),
    ...said(({ amendments }) => amendments.map(({ problem }) => problem)),
  ].map((text) => command("error", {}, text))
  const late = said(({ overdue }) => overdue).map((text) => command("warning", {}, text))
  return [...errors, ...late].slice(0, shown)
}

function annotation(check: CheckResult, isOwnRepository: boolean): string {
  const [file, line] = check.location.split(":")
  // Elsewhere GitHub would look for the harness's file in the repository of the job.
  const place = isOwnRepository ? { file: file!, line: line! } : undefined
  const title = `${check.requirements.join(", ")} [${check.router}]`
  return command(
    "error",
    { ...place, title },
    [check.id, ...evidenceOf(check.errors).map(shortened)].join("\n"),
  )
}

function command(
  name: string,
  properties: Record<string, string | undefined>,
  message: string,
): string {
  const said = Object.entries(properties).map(
    ([key, value = ""]) => `${key}=${escaped(value).replace(/:/g, "%3A").replace(/,/g, "%2C")}`,
  )
  return `::${name}${said.length > 0 ? ` ${said.join(",")}` : ""}::${escaped(message)}`
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")
}
