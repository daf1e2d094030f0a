import { compare, gt, lte } from "semver"
import { answerOf, type AskedCheck, checksFor } from "../proof/proof.ts"
import type { NamedRegression } from "../proof/regressions.ts"
import { routerOf } from "../proof/witness.ts"
import { keptError } from "./release.ts"

/**
 * How a bug that a release mended shows in the results of an older and of a newer one: `seen` where its check fails
 * as its witness says on the older and passes on the newer; `not on the older` where it passes there, as the bug came
 * later or needs another Next; `hidden` where it fails otherwise, or on the newer too; `not asked` where a side has
 * no such check, or did not judge it.
 */
export type Shown = "seen" | "not on the older" | "hidden" | "not asked"

/** A bug of the past, the release that mended it, and how that shows. */
export type Mended = {
  regression: Pick<NamedRegression, "link" | "saw">
  release: string
  shown: Shown
}

/** The results of a release, as far as this is told from them. */
export type JudgedRelease = {
  target: { "next-auth": string }
  checks: readonly AskedCheck[]
}

/**
 * What the regressions say was mended after the older release, up to the newer one, by release. Those whose witness
 * is a fault are left out: no release on the registry has them.
 */
export function mendedBetween(
  older: JudgedRelease,
  newer: JudgedRelease,
  regressions: readonly NamedRegression[],
): Mended[] {
  return regressions
    .flatMap((regression) => {
      const { witness } = regression
      if ("fault" in witness) return []
      const release = witness.fixed["next-auth"]
      const isBetween =
        gt(release, older.target["next-auth"]) && lte(release, newer.target["next-auth"])
      if (!isBetween) return []
      return [{ regression, release, shown: shownBy(regression, older, newer) }]
    })
    .toSorted((a, b) => compare(a.release, b.release))
}

function shownBy(regression: NamedRegression, older: JudgedRelease, newer: JudgedRelease): Shown {
  const router = routerOf(regression)
  const before = checksFor(regression, router, older.checks)
  const after = checksFor(regression, router, newer.checks)
  if (!wereAsked(before) || !wereAsked(after)) return "not asked"
  const observed = keptError(regression.witness.observed)
  const then = answerOf(observed, { checks: before })
  if (then === "well") return "not on the older"
  const now = answerOf(observed, { checks: after })
  return then === "broken" && now === "well" ? "seen" : "hidden"
}

function wereAsked(checks: readonly AskedCheck[]): boolean {
  return checks.length > 0 && checks.every(({ outcome }) => outcome !== "skipped")
}
