import { changeOf, type Pair } from "./compare.ts"
import { judge } from "./judge.ts"
import type { CheckResult, Results } from "./results.ts"
import type { Target } from "./target.ts"

/**
 * Runs what differs again, on each side that has a target, in fresh processes: a difference that does not
 * show again is unstable, never same. What is the same is not run again.
 */
export async function confirmPairs(
  pairs: readonly Pair[],
  before: Target | undefined,
  after: Target | undefined,
  folderOf: (name: string) => string,
): Promise<Pair[]> {
  const differing = pairs.filter(
    ({ change }) => change !== "same" && change !== "new" && change !== "gone",
  )
  if (differing.length === 0) return [...pairs]
  const places = [...new Set(differing.flatMap(({ after: check }) => check?.location ?? []))]
  const again = async (name: string, target: Target | undefined) =>
    target &&
    (await judge({ target, folder: folderOf(name), args: places, output: "kept" })).results
  const earlier = await again("before", before)
  const later = await again("after", after)
  return pairs.map((pair) => (differing.includes(pair) ? confirmed(pair, earlier, later) : pair))
}

function confirmed(pair: Pair, earlier: Results | undefined, later: Results | undefined): Pair {
  const before = earlier ? checkOf(earlier, pair.before) : pair.before
  const after = later ? checkOf(later, pair.after) : pair.after
  return changeOf(before, after) === pair.change ? pair : { ...pair, change: "unstable" }
}

function checkOf(results: Results, check: CheckResult | undefined): CheckResult | undefined {
  return results.checks.find(({ id, router }) => id === check?.id && router === check.router)
}
