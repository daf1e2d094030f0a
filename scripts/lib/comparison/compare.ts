import { observation } from "../results/known-failures.ts"
import type { Verdict } from "../results/verdict.ts"
import { checkName, type CheckResult, type Results } from "../results/results.ts"

/** What became of a check or a requirement from one target to another, the gravest first. */
export const changes = [
  "unjudged",
  "unstable",
  "broken",
  "mended",
  "changed",
  "gone",
  "new",
  "same",
] as const
/** What became of a check or a requirement. */
export type Change = (typeof changes)[number]

/** A check on both sides; one is missing where that side doesn't have it. */
export type Sides = { before?: CheckResult | undefined; after?: CheckResult | undefined }

/** A check on both sides and what became of it, with the second outcomes where it was run again. */
export type Pair = Sides & { again?: Sides | undefined; change: Change }

/** A requirement on one router, and the checks that say what became of it. */
export type Difference = {
  requirement: string
  router: CheckResult["router"]
  change: Exclude<Change, "same">
  pairs: Pair[]
}

/** Compares two runs check by check. */
export function compareChecks(
  before: Pick<Results, "checks">,
  after: Pick<Results, "checks">,
): Pair[] {
  const earlier = byName(before.checks)
  const later = byName(after.checks)
  return [...new Set([...earlier.keys(), ...later.keys()])].map((key) => {
    const sides = { before: earlier.get(key), after: later.get(key) }
    return {
      ...(sides.before && { before: sides.before }),
      ...(sides.after && { after: sides.after }),
      change: changeOf(sides.before, sides.after),
    }
  })
}

/** Checks by their names; of one that ran more than once (`--repeat-each`) the gravest that it said. */
function byName(checks: readonly CheckResult[]): Map<string, CheckResult> {
  const rank = ({ verdict }: CheckResult) => gravestFirst.indexOf(verdict)
  const found = new Map<string, CheckResult>()
  for (const check of checks) {
    const name = checkName(check)
    const known = found.get(name)
    if (known === undefined || rank(check) < rank(known)) found.set(name, check)
  }
  return found
}

const gravestFirst: readonly Verdict[] = [
  "error",
  "stale",
  "fail",
  "changed",
  "known",
  "pass",
  "n/a",
]

/** What became of a check: skipped on one side counts as not being there. */
export function changeOf(before: CheckResult | undefined, after: CheckResult | undefined): Change {
  if (before?.verdict === "error" || after?.verdict === "error") return "unjudged"
  const was = before && before.outcome !== "skipped" ? before : undefined
  const is = after && after.outcome !== "skipped" ? after : undefined
  if (!was) return is ? "new" : "same"
  if (!is) return "gone"
  if (was.outcome === "passed") {
    if (is.outcome === "passed") return "same"
    return is.verdict === "changed" ? "changed" : "broken"
  }
  if (is.outcome === "passed") return was.verdict === "changed" ? "changed" : "mended"
  return observation(was.errors) === observation(is.errors) ? "same" : "changed"
}

/**
 * A difference after its checks ran again. The first outcomes stand: a side that ends otherwise the second time
 * makes it unstable. Where both sides fail and only a message differs that differs from itself as well, nothing does.
 */
export function confirmed(pair: Pair, again: Sides): Pair {
  const sides = [
    { first: pair.before, second: again.before },
    { first: pair.after, second: again.after },
  ].filter(({ second }) => second !== undefined)
  const told = { ...pair, again }
  if (sides.some(({ second }) => second!.verdict === "error")) {
    return { ...told, change: "unjudged" }
  }
  if (sides.some(({ first, second }) => first?.outcome !== second!.outcome)) {
    return { ...told, change: "unstable" }
  }
  const bothFail = pair.before?.outcome === "failed" && pair.after?.outcome === "failed"
  const wavers = sides.some(
    ({ first, second }) => observation(first!.errors) !== observation(second!.errors),
  )
  return bothFail && wavers ? { ...told, change: "same" } : told
}

/** The requirements whose checks differ, the gravest change of each, gravest first. */
export function differences(pairs: readonly Pair[]): Difference[] {
  const found = new Map<string, Difference>()
  for (const pair of pairs) {
    const check = pair.after ?? pair.before
    if (pair.change === "same" || !check) continue
    for (const requirement of check.requirements) {
      const name = `${requirement} [${check.router}]`
      const known = found.get(name)
      const change = known ? graver(known.change, pair.change) : pair.change
      const router = check.router
      found.set(name, { requirement, router, change, pairs: [...(known?.pairs ?? []), pair] })
    }
  }
  const rank = ({ change }: Difference) => changes.indexOf(change)
  return [...found.values()].toSorted((a, b) => rank(a) - rank(b))
}

/** True where a difference is a promise that isn't kept any more, and nobody has listed why. */
export function isRegression({ change, before, after }: Pair): boolean {
  if (change === "broken") return after?.verdict !== "known"
  // The baseline had the check and never promised it: a new promise, and it isn't kept.
  return change === "new" && before !== undefined && after?.verdict === "fail"
}

/** The exit code of a comparison: 2 where something could not be judged or disagrees with itself, 1 for a regression. */
export function exitCodeOfPairs(pairs: readonly Pair[]): 0 | 1 | 2 {
  if (pairs.some(({ change }) => change === "unjudged" || change === "unstable")) return 2
  return pairs.some(isRegression) ? 1 : 0
}

function graver(a: Exclude<Change, "same">, b: Exclude<Change, "same">) {
  return changes.indexOf(a) <= changes.indexOf(b) ? a : b
}
