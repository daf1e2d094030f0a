import type { Requirement } from "../../../specs/requirements/ledger.ts"
import type { CheckResult } from "../results/results.ts"
import { type State, stateOf } from "../history/timeline.ts"

/** What the state of a requirement is told from. */
export type JudgedCheck = Pick<CheckResult, "requirements" | "verdict" | "outcome">

type Judged = { checks: readonly JudgedCheck[] }

/** What differs from one target to another, by requirement: its ids in the order of the ledger. */
export type Differing = {
  /** Hold in the reference, and are broken here. */
  broken: string[]
  /** Are broken in the reference, and hold here. */
  mended: string[]
  /** Are promised by the reference alone. */
  notPromised: string[]
  /** Nobody promises, and one of the two does otherwise. */
  changed: string[]
}

/**
 * Sets a target's results beside those of a reference, requirement by requirement of a ledger. What was not judged on
 * a side is left out.
 */
export function differingFrom(
  reference: Judged,
  results: Judged,
  ledger: Readonly<Record<string, Pick<Requirement, "source">>>,
): Differing {
  const states = Object.entries(ledger).map(([id, requirement]) => ({
    id,
    before: stateIn(reference, id, requirement),
    after: stateIn(results, id, requirement),
  }))
  const turned = (...turns: readonly (readonly [from: State, to: State])[]) =>
    states
      .filter(({ before, after }) => turns.some(([from, to]) => before === from && after === to))
      .map(({ id }) => id)
  return {
    broken: turned(["holds", "broken"]),
    mended: turned(["broken", "holds"]),
    notPromised: turned(
      ["holds", "not promised"],
      ["broken", "not promised"],
      ["otherwise", "not promised"],
    ),
    changed: turned(["holds", "otherwise"], ["otherwise", "holds"]),
  }
}

function stateIn({ checks }: Judged, id: string, requirement: Pick<Requirement, "source">): State {
  const own = checks.filter(({ requirements }) => requirements.includes(id))
  return stateOf(own, requirement)
}
