import { compare, major, maxSatisfying, minor, prerelease } from "semver"
import { notJudgeable } from "../target/choose-versions.ts"
import type { Regression } from "../proof/regression.ts"

/**
 * The releases of v4 that a history tells of, oldest first: the newest of each minor, and every one that a
 * regression spec names as broken or fixed.
 */
export function releasesToTell(
  published: readonly string[],
  regressions: readonly Pick<Regression, "witness">[],
): string[] {
  const releases = releasesOfV4(published)
  const minors = [...new Set(releases.map((version) => minor(version)))]
  const newest = minors.flatMap((number) => maxSatisfying(releases, `4.${number}.x`) ?? [])
  const named = regressions.flatMap(({ witness }) =>
    "fault" in witness ? [] : [witness.broken["next-auth"], witness.fixed["next-auth"]],
  )
  const told = new Set([...newest, ...named])
  return releases.filter((version) => told.has(version))
}

/** The releases of v4 that can be judged, oldest first; prereleases are none. */
export function releasesOfV4(published: readonly string[]): string[] {
  return published
    .filter((version) => major(version) === 4 && prerelease(version) === null)
    .filter((version) => notJudgeable("next-auth", version) === undefined)
    .toSorted(compare)
}
