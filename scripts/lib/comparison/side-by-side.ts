import type { CheckResult, Results } from "../results/results.ts"
import { type State, stateOf } from "../history/timeline.ts"

/** What differs from one target to another, by requirement: its ids in the order of the ledger. */
export type Differing = {
  /** Hold in the reference, and are broken here. */
  broken: string[]
  /** Are broken in the reference, and hold here. */
  mended: string[]
  /** Are promised by the reference alone. */
  notPromised: string[]
}

/** Sets a target's results beside those of a reference, requirement by requirement. What was not judged on a side is left out. */
export function differingFrom(
  reference: Pick<Results, "checks">,
  { checks }: Pick<Results, "checks">,
  ids: readonly string[],
): Differing {
  const before = statesIn(reference.checks)
  const after = statesIn(checks)
  const turned = (from: State, to: State) =>
    ids.filter((id) => before.get(id) === from && after.get(id) === to)
  return {
    broken: turned("holds", "broken"),
    mended: turned("broken", "holds"),
    notPromised: [...turned("holds", "not promised"), ...turned("broken", "not promised")],
  }
}

function statesIn(checks: readonly CheckResult[]): Map<string, State> {
  const byRequirement = new Map<string, CheckResult[]>()
  for (const check of checks) {
    for (const id of check.requirements) {
      byRequirement.set(id, [...(byRequirement.get(id) ?? []), check])
    }
  }
  return new Map([...byRequirement].map(([id, its]) => [id, stateOf(its)]))
}
