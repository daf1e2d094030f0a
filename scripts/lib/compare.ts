import { observation } from "./known-failures.ts"
import type { CheckResult, Results } from "./results.ts"

/** What became of a check or a requirement from one target to another. */
export const changes = ["unstable", "broken", "mended", "changed", "gone", "new", "same"] as const
/** What became of a check or a requirement. */
export type Change = (typeof changes)[number]

/** A check on both sides; one is missing where that side doesn't have it. */
export type Pair = { before?: CheckResult; after?: CheckResult; change: Change }

/** A requirement on one router, and the checks that say what became of it. */
export type Difference = {
  requirement: string
  router: CheckResult["router"]
  change: Exclude<Change, "same">
  pairs: Pair[]
}

/** Compares two runs check by check. */
export function compareChecks(before: Results, after: Results): Pair[] {
  const key = ({ id, router }: CheckResult) => `${id} [${router}]`
  const earlier = new Map(before.checks.map((check) => [key(check), check]))
  const later = new Map(after.checks.map((check) => [key(check), check]))
  return [...new Set([...earlier.keys(), ...later.keys()])].map((name) => {
    const sides = { before: earlier.get(name), after: later.get(name) }
    return {
      ...(sides.before && { before: sides.before }),
      ...(sides.after && { after: sides.after }),
      change: changeOf(sides.before, sides.after),
    }
  })
}

/** What became of a check: skipped on one side counts as not being there. */
export function changeOf(before: CheckResult | undefined, after: CheckResult | undefined): Change {
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

function graver(a: Exclude<Change, "same">, b: Exclude<Change, "same">) {
  return changes.indexOf(a) <= changes.indexOf(b) ? a : b
}
