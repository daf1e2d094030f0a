import type { Requirement } from "../../../specs/requirements/ledger.ts"
import type { Said } from "../history/release.ts"
import { byRequirement, type State, stateOf } from "../history/timeline.ts"

/** What the state of a requirement is told from. */
export type JudgedCheck = Pick<Said, "router" | "requirements" | "outcome">

type Ledger = Readonly<Record<string, Pick<Requirement, "source">>>
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
 * a side is left out, and so is a router.
 */
export function differingFrom(reference: Judged, results: Judged, ledger: Ledger): Differing {
  const before = statesIn(reference, results, ledger)
  const after = statesIn(results, reference, ledger)
  const turned = (...turns: readonly (readonly [from: State, to: State])[]) =>
    Object.keys(ledger).filter((id) =>
      turns.some(([from, to]) => before.get(id) === from && after.get(id) === to),
    )
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

/** How each requirement of a ledger stands on the routers that another side has, too. */
function statesIn({ checks }: Judged, beside: Judged, ledger: Ledger): Map<string, State> {
  const routers = new Set(beside.checks.map(({ router }) => router))
  const asked = byRequirement(checks.filter(({ router }) => routers.has(router)))
  return new Map(
    Object.entries(ledger).map(([id, requirement]) => [
      id,
      stateOf(asked.get(id) ?? [], requirement),
    ]),
  )
}
