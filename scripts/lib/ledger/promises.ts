import { join } from "node:path"
import {
  type DocumentedPage,
  type Exclusion,
  exclusions,
  type Treatment,
} from "../../../specs/requirements/promises/promise.ts"
import { markdownTable } from "../markdown-table.ts"
import { root } from "../paths.ts"

/** Where it is written down what became of the promises. */
export const promisesFile = join(root, "specs", "requirements", "COVERAGE.md")

/** The page that a link leads to, without its section. */
export function documentationPageOf(link: string): string {
  const { hostname, pathname } = new URL(link)
  return hostname === "next-auth.js.org" ? pathname.slice(1) : hostname
}

/** What became of the promises of a page. */
export type PagePromises = {
  page: string
  /** The commit at which the page was read. */
  commit: string
  promises: number
  /** Promises that requirements hold. */
  checked: number
  /** Promises without a requirement, for a reason. */
  excluded: number
  /** Promises that want a check. */
  unchecked: number
}

type Pages = Record<string, DocumentedPage>

/** Counts the promises of each page. */
export function countPromises(pages: Pages): PagePromises[] {
  return Object.entries(pages).map(([page, documented]) => {
    const treatments = promisesOf(documented).map(({ treatment }) => treatment)
    const promises = treatments.length
    const unchecked = treatments.filter((treatment) => treatment === "unchecked").length
    const checked = treatments.filter((treatment) => typeof treatment !== "string").length
    const { commit } = documented
    return { page, commit, promises, checked, excluded: promises - checked - unchecked, unchecked }
  })
}

/** A promise, with the link to its section. */
export type PromiseAt = { link: string; text: string }

/** The promises that want a check. */
export function uncheckedPromises(pages: Pages): PromiseAt[] {
  return promisesAt(pages, ({ treatment }) => treatment === "unchecked")
}

function promisesAt(
  pages: Pages,
  isMeant: (promise: { treatment: Treatment }) => boolean,
): PromiseAt[] {
  return Object.entries(pages).flatMap(([page, documented]) =>
    promisesOf(documented)
      .filter(isMeant)
      .map(({ anchor, text }) => ({ link: `https://next-auth.js.org/${page}${anchor}`, text })),
  )
}

/**
 * The promises that only requirements of some ids hold, such as those of what nobody promises: where these are
 * characterisations, a break of the promise is told, and fails nothing but the lockfile's own run.
 */
export function heldOnlyBy(pages: Pages, isOne: (id: string) => boolean): PromiseAt[] {
  return promisesAt(
    pages,
    ({ treatment }) => typeof treatment !== "string" && treatment.every(isOne),
  )
}

/** The pages with more unchecked promises than they had when they were read at the same commit. */
export function withMoreUnchecked(before: PagePromises[], now: PagePromises[]): PagePromises[] {
  return now.filter(({ page, commit, unchecked }) =>
    before.some(
      (former) => former.page === page && former.commit === commit && former.unchecked < unchecked,
    ),
  )
}

/** What became of the promises as a document: a table of the pages, and how often each reason excludes one. */
export function promisesDocument(pages: Pages): string {
  const counted = countPromises(pages)
  const sum = (count: (row: PagePromises) => number) =>
    counted.reduce((sofar, row) => sofar + count(row), 0)
  const all: PagePromises = {
    page: "all",
    commit: "",
    promises: sum((row) => row.promises),
    checked: sum((row) => row.checked),
    excluded: sum((row) => row.excluded),
    unchecked: sum((row) => row.unchecked),
  }
  const reasons = exclusions.map((reason) => [reason, String(timesExcluded(pages, reason))])
  return [
    "# What next-auth's documentation promises, and what of it is checked",
    "`npm run ledger -- --write` writes this file from `specs/requirements/promises/`. No page's last column may grow.",
    "Guides, tutorials and contributors are lists of links.",
    markdownTable([
      ["Page", "Read at", "Promises", "Checked", "Excluded", "Unchecked"],
      ...[...counted, all].map(cells),
    ]),
    markdownTable([["Excluded because", "Promises"], ...reasons]),
  ]
    .join("\n\n")
    .concat("\n")
}

/** Reads the table of such a document back. */
export function readPromises(document: string): PagePromises[] {
  const row =
    /^\| (?<page>[\w/.-]+) +\| (?<commit>[0-9a-f]+) +\| (?<promises>\d+) +\| (?<checked>\d+) +\| (?<excluded>\d+) .*\| (?<unchecked>\d+) +\|$/gm
  return [...document.matchAll(row)].map(({ groups = {} }) => ({
    page: String(groups.page),
    commit: String(groups.commit),
    promises: Number(groups.promises),
    checked: Number(groups.checked),
    excluded: Number(groups.excluded),
    unchecked: Number(groups.unchecked),
  }))
}

function promisesOf({ sections }: DocumentedPage) {
  return Object.entries(sections).flatMap(([anchor, promises]) =>
    Object.entries(promises).map(([text, treatment]) => ({ anchor, text, treatment })),
  )
}

function timesExcluded(pages: Pages, reason: Exclusion): number {
  return Object.values(pages)
    .flatMap(promisesOf)
    .filter(({ treatment }) => treatment === reason).length
}

function cells({ page, commit, promises, checked, excluded, unchecked }: PagePromises): string[] {
  const share = promises === 0 ? 0 : Math.round((100 * excluded) / promises)
  const counts = [String(promises), String(checked), `${excluded} (${share} %)`, String(unchecked)]
  return [page, commit, ...counts]
}
