import { observation } from "../results/known-failures.ts"
import type { CheckResult } from "../results/results.ts"
import { countedAs } from "../results/verdict.ts"

/** What many runs of one check on one router say of it. */
export type Admission = {
  /** The check and its router: `regressions/4174.spec.ts › keeps the query [pages]`. */
  name: string
  outcome: "admitted" | "disagrees" | "fails" | "never ran"
  /** How many of its runs counted as passed. */
  passed: number
  runs: number
  /** What the first run that did not pass said. */
  seen?: string
}

/** Decides of each check whether it is admitted: all of its runs must agree, and pass. */
export function admissionsOf(checks: readonly CheckResult[]): Admission[] {
  const byName = new Map<string, CheckResult[]>()
  for (const check of checks) {
    const name = `${check.id} [${check.router}]`
    byName.set(name, [...(byName.get(name) ?? []), check])
  }
  return [...byName].map(([name, runs]) => {
    const passed = runs.filter(({ verdict }) => countedAs[verdict] === "passed").length
    const failure = runs.find(({ verdict }) => countedAs[verdict] === "failed")
    const outcome = outcomeOf(runs)
    const seen = failure && observation(failure.errors)
    return { name, outcome, passed, runs: runs.length, ...(seen && { seen }) }
  })
}

function outcomeOf(runs: readonly CheckResult[]): Admission["outcome"] {
  const verdicts = new Set(runs.map(({ verdict }) => verdict))
  if (verdicts.size > 1) return "disagrees"
  const [verdict] = verdicts
  const byCount = { passed: "admitted", failed: "fails", skipped: "never ran" } as const
  return byCount[countedAs[verdict!]]
}
