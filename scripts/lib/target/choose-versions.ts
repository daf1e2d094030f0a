import { major, maxSatisfying, satisfies } from "semver"
import type { Manifest } from "../npm.ts"
import { isPreview } from "./preview.ts"

/**
 * next-auth declares no `next` peer before 4.11: all of these were released while Next 12 was newest.
 * https://github.com/nextauthjs/next-auth/commits/v4/packages/next-auth/package.json
 */
const undeclaredNext = "^12.2.0"

/** The range of Next that a next-auth says it works with. */
export function nextRangeOf(nextAuth: Manifest): string {
  return nextAuth.peerDependencies?.["next"] ?? undeclaredNext
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

/** True where a version, or a prerelease of it, is at least another; previews are newer than all. */
export function isAtLeast(version: string, least: string): boolean {
  return isPreview(version) || satisfies(version, `>=${least}`, { includePrerelease: true })
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
