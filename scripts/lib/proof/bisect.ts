import { compare, prerelease, satisfies } from "semver"
import type { Answer } from "./proof.ts"

/** Two neighbours of which the first answers one way and the second the other. */
export type AnswerTurn = {
  before: string
  after: string
  /** Releases between them that could not be asked. */
  between: string[]
}

/**
 * Walks from a release to a later one that answers otherwise, by halves, and finds where the answer turns.
 * A release that can't tell is left out; where the answer turns more than once, one turn is found.
 */
export async function findTurn(
  releases: readonly string[],
  later: Answer,
  ask: (release: string) => Promise<Answer>,
): Promise<AnswerTurn> {
  let open = [...releases]
  const silent: string[] = []
  while (open.length > 2) {
    const middle = Math.floor((open.length - 1) / 2)
    const release = open[middle]!
    const answer = await ask(release)
    if (answer === "can't tell") {
      silent.push(release)
      open = open.filter((one) => one !== release)
    } else {
      open = answer === later ? open.slice(0, middle + 1) : open.slice(middle)
    }
  }
  const [before, after] = open as [string, string]
  const between = silent.filter((one) => compare(one, before) > 0 && compare(one, after) < 0)
  return { before, after, between: between.toSorted(compare) }
}

/** Where a walk goes from a release that has a bug. */
export type Direction = "older" | "newer"

/** What a walk found: where the answer turns, or that the release at its end is not without the bug. */
export type Walk = { turn: AnswerTurn } | { end: string; answer: Exclude<Answer, "well"> }

/** Walks releases, oldest first, from the one at an end that has a bug to the other. */
export async function walk(
  releases: readonly string[],
  direction: Direction,
  ask: (release: string) => Promise<Answer>,
): Promise<Walk> {
  const isUp = direction === "newer"
  const end = releases.at(isUp ? -1 : 0)!
  const answer = await ask(end)
  if (answer !== "well") return { end, answer }
  return { turn: await findTurn(releases, isUp ? "well" : "broken", ask) }
}

/** 0 where a release is named, 2 where none is or the release at an end could not be judged. */
export function exitCodeOfWalks(walks: readonly Walk[]): 0 | 2 {
  const isNamed = walks.some((one) => "turn" in one)
  const isUnjudged = walks.some((one) => "answer" in one && one.answer === "can't tell")
  return isNamed && !isUnjudged ? 0 : 2
}

/** The releases from one to another, oldest first; prereleases between them are left out. */
export function releasesBetween(published: readonly string[], from: string, to: string): string[] {
  return published
    .filter((version) => {
      if (version === from || version === to) return true
      return prerelease(version) === null && satisfies(version, `${from} - ${to}`)
    })
    .toSorted(compare)
}

/** The packages whose releases can be walked. */
export const walkable = ["next-auth", "next", "react"] as const
/** A package whose releases can be walked. */
export type Walkable = (typeof walkable)[number]

const repositories: Record<Walkable, { name: string; tag: (version: string) => string }> = {
  "next-auth": { name: "nextauthjs/next-auth", tag: nextAuthTag },
  next: { name: "vercel/next.js", tag: (version) => `v${version}` },
  react: { name: "facebook/react", tag: (version) => `v${version}` },
}

/** Where the changes from one release to another are shown. */
export function changesLink(name: Walkable, from: string, to: string): string {
  const { name: repository, tag } = repositories[name]
  const range = [from, to].map((version) => encodeURIComponent(tag(version))).join("...")
  return `https://github.com/${repository}/compare/${range}`
}

/** The repository named its tags in four ways. https://github.com/nextauthjs/next-auth/tags */
function nextAuthTag(version: string): string {
  if (version === "4.15.2") return "next-auth@v.4.15.2"
  if (satisfies(version, "<4.3.0")) return `v${version}`
  return satisfies(version, "<4.18.8") ? `next-auth@v${version}` : `next-auth@${version}`
}
