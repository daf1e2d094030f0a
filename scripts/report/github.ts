import { appendFileSync } from "node:fs"
import { isRegression } from "../lib/compare.ts"
import type { Comparison } from "../lib/comparison.ts"
import { evidenceOf } from "../lib/evidence.ts"
import { root } from "../lib/paths.ts"
import type { CheckResult, Results } from "../lib/results.ts"
import { countedAs } from "../lib/verdict.ts"
import { summaryOf } from "./github-summary.ts"

/** What GitHub Actions is told: of a run, and of how it compares to another where it was compared. */
export type Told = { results?: Results | undefined; comparison?: Comparison | undefined }

/** How many annotations a step may have. */
const shown = 10

/** In GitHub Actions, annotates the job and appends to its summary; elsewhere does nothing. */
export function tellGitHub(told: Told, environment: NodeJS.ProcessEnv = process.env): void {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, GITHUB_WORKSPACE } = environment
  if (GITHUB_ACTIONS === "true") {
    for (const line of annotations(told, GITHUB_WORKSPACE === root)) console.log(line)
  }
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, summaryOf(told))
}

/** Workflow commands: an error for what must not be, a warning for what someone must look at. */
export function annotations({ results, comparison }: Told, isOwnRepository: boolean): string[] {
  const failing = comparison
    ? comparison.pairs.filter(isRegression).flatMap(({ after }) => after ?? [])
    : (results?.checks.filter(({ verdict }) => countedAs[verdict] === "failed") ?? [])
  const errors = failing.map((check) => annotation(check, isOwnRepository))
  const troubles = (results?.troubles ?? []).map((text) => command("error", {}, text))
  const amended = (results?.amendments ?? []).map(({ problem }) => command("error", {}, problem))
  const late = (results?.overdue ?? []).map((text) => command("warning", {}, text))
  return [...troubles, ...errors, ...amended, ...late].slice(0, shown)
}

function annotation(check: CheckResult, isOwnRepository: boolean): string {
  const [file, line] = check.location.split(":")
  // Elsewhere GitHub would look for the harness's file in the repository of the job.
  const place = isOwnRepository ? { file: file!, line: line! } : undefined
  const title = `${check.requirements.join(", ")} [${check.router}]`
  return command("error", { ...place, title }, [check.id, ...evidenceOf(check.errors)].join("\n"))
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
