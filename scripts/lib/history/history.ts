import type { Requirement } from "../../../specs/requirements/ledger.ts"
import type { CheckResult, Results } from "../results/results.ts"
import { pageOf } from "../ledger/promises.ts"
import { type State, stateOf, tellTurns } from "./timeline.ts"

/** A release and what it was judged with. */
export type Release = { version: string; results: Results }

/** What is behind a cell: the checks of one promise in one release. */
export type Evidence = Pick<CheckResult, "id" | "router" | "outcome" | "errors" | "reason">

/** One promise through the releases. */
export type Row = {
  id: string
  requirement: Requirement
  cells: { state: State; evidence: Evidence[] }[]
  /** Its history in a few words. */
  told: string
  /** True where it held in one release and was broken in another. */
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
  const order = (version: string) => published.indexOf(version)
  const sorted = releases.toSorted((a, b) => order(a.version) - order(b.version))
  const rows = Object.entries(ledger)
    .map(([id, requirement]) => rowOf(id, requirement, sorted, published))
    .filter(({ cells }) => cells.some(({ state }) => state !== "not judged"))
  const names = [...new Set(rows.map(({ requirement }) => pageOf(requirement.link)))].toSorted()
  const pages = names.map((page) => ({
    page,
    rows: rows.filter(({ requirement }) => pageOf(requirement.link) === page),
  }))
  const contents = new Set(sorted.map(({ results }) => results.harness.content))
  return { releases: sorted, pages, alike: contents.size <= 1 }
}

function rowOf(
  id: string,
  requirement: Requirement,
  releases: readonly Release[],
  published: readonly string[],
): Row {
  const cells = releases.map(({ results }) => {
    const checks = results.checks.filter(({ requirements }) => requirements.includes(id))
    return { state: stateOf(checks), evidence: checks.map(evidenceOf) }
  })
  const states = cells.map(({ state }, index) => ({ version: releases[index]!.version, state }))
  const seen = new Set(states.map(({ state }) => state))
  return {
    id,
    requirement,
    cells,
    told: tellTurns(states, published),
    changed: seen.has("holds") && seen.has("broken"),
  }
}

const errorLength = 600

function evidenceOf({ id, router, outcome, errors, reason }: CheckResult): Evidence {
  const shortened = errors.map((error) =>
    error.length > errorLength ? `${error.slice(0, errorLength)} …` : error,
  )
  return { id, router, outcome, errors: shortened, ...(reason !== undefined && { reason }) }
}
