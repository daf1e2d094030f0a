import { major, maxSatisfying, satisfies } from "semver"
import type { Manifest } from "../npm.ts"
import { isPreview } from "./preview.ts"

/**
 * The newest Next of the day when a next-auth was released that declares no `next` peer, as all before 4.11.0; 12.2.0,
 * the oldest that can be judged, for what is older. 12.2.1 and 12.2.2 are left out: their compiler needs OpenSSL 1.1,
 * which Linux distributions of today don't bring. By the dates of the tags: the registry's may be a mirror's, and then
 * tell when that took a version over.
 * https://github.com/nextauthjs/next-auth/tags · https://github.com/vercel/next.js/releases?q=v12.2
 * https://github.com/vercel/next.js/issues/38436
 */
const nextOfItsDay = [
  { until: "4.10.3", next: "12.2.0" },
  { until: "4.11.0", next: "12.2.3" },
]

/** The range of Next that a next-auth says it works with, or else the Next of its day; undefined for any. */
export function nextRangeOf({ version, peerDependencies }: Manifest): string | undefined {
  const ofItsDay = nextOfItsDay.find(({ until }) => !isAtLeast(version, until))
  return peerDependencies?.["next"] ?? ofItsDay?.next
}

/** What a reader should know of a Next that was chosen: why it is this one, where next-auth does not say. */
export function choiceNote(nextAuth: Manifest, nextVersion: string): string[] {
  if (nextAuth.peerDependencies?.["next"] !== undefined) return []
  return [
    `next-auth ${nextAuth.version} declares no range of Next, and is judged with ${nextVersion}: the newest when it was released that builds today, or the oldest that can be judged.`,
  ]
}

/** The newest published version within every range; undefined where there is none. Prereleases don't count. */
export function newestWithin(
  versions: readonly string[],
  ranges: readonly (string | undefined)[],
): string | undefined {
  const fitting = versions.filter((version) =>
    ranges.every((range) => range === undefined || satisfies(version, range)),
  )
  return maxSatisfying(fitting, "*") ?? undefined
}

/** Where a combination leaves what its packages say they work with: a sentence each. */
export function outsidePeers(nextAuth: Manifest, next: Manifest, reactVersion: string): string[] {
  const peers: [Manifest, string, string][] = [
    [nextAuth, "next", next.version],
    [nextAuth, "react", reactVersion],
    [next, "react", reactVersion],
  ]
  return peers.flatMap(([{ name, version, peerDependencies }, peer, chosen]) => {
    const range = peerDependencies?.[peer]
    if (range === undefined || satisfies(chosen, range, { includePrerelease: true })) return []
    return [`${name} ${version} says ${peer} ${range}, and is judged with ${chosen}.`]
  })
}

/** The first next-auth and Next whose route handlers work together. */
const appRouter = { "next-auth": "4.22.0", next: "13.4.0" }

/** True where both have the App Router. https://github.com/nextauthjs/next-auth/releases/tag/next-auth%404.22.0 */
export function hasAppRouter(nextAuth: string, next: string): boolean {
  return isAtLeast(nextAuth, appRouter["next-auth"]) && isAtLeast(next, appRouter.next)
}

/** True where a version is at least another, or a prerelease of that; previews are newer than all. */
export function isAtLeast(version: string, least: string): boolean {
  return isPreview(version) || satisfies(version, `>=${least}-0`, { includePrerelease: true })
}

/** The oldest versions that the harness can drive. */
const oldest = { "next-auth": "4.0.1", next: "12.2.0", react: "17.0.2" }

/** Says why a version can't be driven, or undefined. */
export function notJudgeable(name: keyof typeof oldest, version: string): string | undefined {
  if (!isAtLeast(version, oldest[name])) {
    return `${name} ${version} is older than ${oldest[name]}, the oldest that can be judged.`
  }
  if (name === "next-auth" && major(version) > 4) {
    return `next-auth ${version} is no v4, whose documentation is what is judged: choose a 4.x, such as --next-auth 4.`
  }
  return undefined
}
