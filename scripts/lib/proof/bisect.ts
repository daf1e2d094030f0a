import { compare, prerelease, satisfies } from "semver"

/** What a release says when it is asked whether it has a bug. */
export type Answer = "broken" | "well" | "can't tell"

/** Two neighbours of which the first answers one way and the second the other. */
export type Turn = {
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
): Promise<Turn> {
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

/** The releases from one to another, oldest first, prereleases left out. */
export function releasesBetween(published: readonly string[], from: string, to: string): string[] {
  return published
    .filter((version) => prerelease(version) === null && satisfies(version, `${from} - ${to}`))
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
