import { observation } from "../results/known-failures.ts"
import { checkName, type CheckResult } from "../results/results.ts"
import { countedAs, type ExitCode } from "../results/verdict.ts"

/** What many runs of one check on one router say of it. */
export type Admission = {
  /** The check and its router: `regressions/4174.spec.ts › keeps the query [pages]`. */
  name: string
  outcome: "admitted" | "disagrees" | "fails" | "not judged" | "never ran"
  /** How many of its runs counted as passed. */
  passed: number
  runs: number
  /** What kept a run from judging it; else what the first run that did not pass said. */
  seen?: string
}

/** Decides of each check whether it is admitted: all of its runs must agree, and pass. */
export function admissionsOf(checks: readonly CheckResult[]): Admission[] {
  const byName = new Map<string, CheckResult[]>()
  for (const check of checks) {
    const name = checkName(check)
    byName.set(name, [...(byName.get(name) ?? []), check])
  }
  return [...byName].map(([name, runs]) => {
    const passed = runs.filter(({ verdict }) => countedAs[verdict] === "passed").length
    const failures = runs.filter(({ verdict }) => countedAs[verdict] === "failed")
    const failure = failures.find(({ verdict }) => verdict === "error") ?? failures[0]
    const outcome = outcomeOf(runs)
    const seen = failure && observation(failure.errors)
    return { name, outcome, passed, runs: runs.length, ...(seen && { seen }) }
  })
}

/** 0 where every check is admitted, 1 where one is refused, 2 where one could not be judged, or never ran. */
export function exitCodeOfAdmissions(admissions: readonly Admission[]): ExitCode {
  const outcomes = new Set(admissions.map(({ outcome }) => outcome))
  if (outcomes.has("not judged") || outcomes.has("never ran") || outcomes.size === 0) return 2
  return outcomes.size > 1 || !outcomes.has("admitted") ? 1 : 0
}

function outcomeOf(runs: readonly CheckResult[]): Admission["outcome"] {
  const verdicts = new Set(runs.map(({ verdict }) => verdict))
  if (verdicts.has("error")) return "not judged"
  if (verdicts.size > 1) return "disagrees"
  const [verdict] = verdicts
  const byCount = { passed: "admitted", failed: "fails", skipped: "never ran" } as const
  return byCount[countedAs[verdict!]]
}
