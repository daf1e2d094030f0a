import type { Requirement } from "../../../specs/requirements/ledger.ts"
import type { Said } from "./release.ts"

/** How a promise stands in one release. */
export type State =
  /** Every check of it that ran passed. */
  | "holds"
  /** A check of it failed, known or not. */
  | "broken"
  /** Nobody promises it, and a check saw something else than the newest release does. */
  | "otherwise"
  /** The ledger says that this release does not promise it. */
  | "not promised"
  /** No check of it came to a verdict. */
  | "not judged"

/** A release where a promise began to hold, broke, or ceased, or where what nobody promises became another. */
export type PromiseTurn = {
  /** The last judged release before; between the two none was judged. */
  after: string
  version: string
  to: Exclude<State, "not judged">
}

/** How a promise stands, from its checks in one release. */
export function stateOf(
  checks: readonly Pick<Said, "outcome">[],
  { source }: Pick<Requirement, "source">,
): State {
  const judged = checks.filter(({ outcome }) => outcome !== "error")
  if (judged.length === 0) return "not judged"
  const ran = judged.filter(({ outcome }) => outcome !== "skipped")
  if (ran.length === 0) return "not promised"
  if (ran.every(({ outcome }) => outcome === "passed")) return "holds"
  return source === "characterisation" ? "otherwise" : "broken"
}

/** The checks of each requirement, by its id. */
export function byRequirement<Check extends Pick<Said, "requirements">>(
  checks: readonly Check[],
): Map<string, Check[]> {
  const found = new Map<string, Check[]>()
  for (const check of checks) {
    for (const id of check.requirements) found.set(id, [...(found.get(id) ?? []), check])
  }
  return found
}

/** Where a promise's state changes from one judged release to the next. */
export function turnsOf(states: readonly { version: string; state: State }[]): PromiseTurn[] {
  const judged = states.flatMap(({ version, state }) =>
    state === "not judged" ? [] : [{ version, state }],
  )
  return judged.slice(1).flatMap(({ version, state }, index) => {
    const before = judged[index]!
    return before.state === state ? [] : [{ after: before.version, version, to: state }]
  })
}

/** A promise's history in a few words: `broken from 4.21.0, holds from 4.24.5`. `published` is every release in order. */
export function tellTurns(
  states: readonly { version: string; state: State }[],
  published: readonly string[],
): string {
  const turns = turnsOf(states)
  const first = states.find(({ state }) => state !== "not judged")
  if (!first) return "not judged"
  if (turns.length === 0) return `${first.state} throughout`
  return turns.map((turn) => tellTurn(turn, published)).join(", ")
}

function tellTurn({ after, version, to }: PromiseTurn, published: readonly string[]): string {
  const gap = published.indexOf(version) - published.indexOf(after)
  return gap === 1 ? `${to} from ${version}` : `${to} by ${version} (after ${after})`
}
