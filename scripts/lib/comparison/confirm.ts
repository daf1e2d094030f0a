import { join } from "node:path"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { type Change, confirmed, type Pair } from "./compare.ts"
import { judge } from "../run/judge.ts"
import { testLine, writeTestList } from "../run/test-list.ts"
import { checkName, type CheckResult } from "../results/results.ts"
import type { Target } from "../target/target.ts"

/** What is judged on each side; a side without a target can't be run again. */
export type Targets = { before?: Target | undefined; after?: Target | undefined }

/** What is no claim about behaviour: there is nothing to confirm. */
const unclaimed: ReadonlySet<Change> = new Set(["same", "gone", "unjudged"])

/** Runs what differs again, on each side that has a target, in fresh processes. What is the same is not run again. */
export async function confirmPairs(
  pairs: readonly Pair[],
  targets: Targets,
  folder: string,
): Promise<Pair[]> {
  const differing = pairs.filter(({ change }) => !unclaimed.has(change))
  const again = async (side: "before" | "after") => {
    const checks = differing.flatMap((pair) => pair[side] ?? [])
    const target = targets[side]
    if (!target || checks.length === 0) return new Map<string, CheckResult>()
    return judgeAgain(target, checks, join(folder, `confirm-${side}`))
  }
  const earlier = await again("before")
  const later = await again("after")
  return pairs.map((pair) => {
    if (!differing.includes(pair)) return pair
    const of = (outcomes: Map<string, CheckResult>, check: CheckResult | undefined) =>
      check && outcomes.get(checkName(check))
    return confirmed(pair, { before: of(earlier, pair.before), after: of(later, pair.after) })
  })
}

async function judgeAgain(
  target: Target,
  checks: CheckResult[],
  folder: string,
): Promise<Map<string, CheckResult>> {
  const lines = checks.map(({ id, router }) => testLine(router, id))
  const args = writeTestList(folder, lines)
  const { results, output } = await judge({ target, folder, args, output: "kept" })
  const outcomes = new Map((results?.checks ?? []).map((check) => [checkName(check), check]))
  const missing = checks.filter((check) => !outcomes.has(checkName(check)))
  if (missing.length === 0) return outcomes
  throw new CannotJudge(
    `The differences could not be confirmed: ${checkName(missing[0]!)} did not run again (${folder}).\n${output}`,
  )
}
