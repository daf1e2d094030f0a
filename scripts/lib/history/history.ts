import type { Requirement } from "../../../specs/requirements/ledger.ts"
import { documentationPageOf } from "../ledger/promises.ts"
import { type Router, routers } from "../target/target.ts"
import { type Release, versionOf } from "./release.ts"
import { byRequirement, type State, stateOf, tellTurns } from "./timeline.ts"

/** One promise through the releases. */
export type Row = {
  id: string
  requirement: Requirement
  /** The router that it is told of; both, unless they differ in a release. */
  router?: Router
  /** How it stands in each release. */
  states: State[]
  /** Its history in a few words. */
  told: string
  /** True where it held in one release, and in another did not. */
  changed: boolean
}

/** Promises by page of the documentation, through the releases. */
export type History = {
  releases: Release[]
  pages: { page: string; rows: Row[] }[]
  /** False where some were judged by other checks than the rest: what came later is not judged in them. */
  alike: boolean
}

/** Sets the results of releases side by side, promise by promise. `published` is every release of v4 in order. */
export function historyOf(
  releases: readonly Release[],
  ledger: Readonly<Record<string, Requirement>>,
  published: readonly string[],
): History {
  const order = (release: Release) => published.indexOf(versionOf(release))
  const sorted = releases.toSorted((a, b) => order(a) - order(b))
  const versions = sorted.map(versionOf)
  const said = sorted.map(({ checks }) => byRequirement(checks))
  const rows = Object.entries(ledger).flatMap(([id, requirement]): Row[] => {
    const statesOn = (asked: readonly Router[]) =>
      said.map((one) =>
        stateOf(
          (one.get(id) ?? []).filter(({ router }) => asked.includes(router)),
          requirement,
        ),
      )
    const apart = routers.map((router) => ({ router, states: statesOn([router]) }))
    const parts = differ(apart) ? apart : [{ states: statesOn(routers) }]
    return parts.flatMap((part): Row[] => {
      const { states } = part
      if (states.every((state) => state === "not judged")) return []
      const timeline = versions.map((version, index) => ({ version, state: states[index]! }))
      const changed =
        states.includes("holds") && (states.includes("broken") || states.includes("otherwise"))
      return [{ id, requirement, ...part, told: tellTurns(timeline, published), changed }]
    })
  })
  const names = [
    ...new Set(rows.map(({ requirement }) => documentationPageOf(requirement.link))),
  ].toSorted()
  const pages = names.map((page) => ({
    page,
    rows: rows.filter(({ requirement }) => documentationPageOf(requirement.link) === page),
  }))
  const contents = new Set(sorted.map(({ harness }) => harness.content))
  return { releases: sorted, pages, alike: contents.size <= 1 }
}

/** True where a release was judged on two routers, and a promise does not stand alike on them. */
function differ([one, another]: readonly { states: readonly State[] }[]): boolean {
  return one!.states.some((state, index) => {
    const other = another!.states[index]!
    return state !== other && state !== "not judged" && other !== "not judged"
  })
}
