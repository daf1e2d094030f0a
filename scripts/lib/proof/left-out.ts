import { inc } from "semver"
import { releasesBetween } from "./bisect.ts"
import type { Proof } from "./proof.ts"
import type { Regression } from "./regression.ts"

/** True where releases may lie between the sides of a witness that does not say why they are left out. */
export function mayLeaveOut({ witness }: Pick<Regression, "witness">): boolean {
  if ("fault" in witness || witness.between !== undefined) return false
  const [broken, fixed] = [witness.broken["next-auth"], witness.fixed["next-auth"]]
  return broken !== fixed && inc(broken, "patch") !== fixed
}

/** The releases of next-auth that lie between the sides of a witness, and are left out without a reason. */
export function leftOut(
  regression: Pick<Regression, "witness">,
  published: readonly string[],
): string[] {
  const { witness } = regression
  if (!mayLeaveOut(regression) || "fault" in witness) return []
  const ends = [witness.broken["next-auth"], witness.fixed["next-auth"]] as const
  return releasesBetween(published, ...ends).filter((release) => !ends.includes(release))
}

/** A proof, refused where releases are left out: one of them may be the first without the bug. */
export function besideLeftOut(proof: Proof, releases: readonly string[]): Proof {
  if (proof.outcome !== "proven" || releases.length === 0) return proof
  const seen = `${releases.join(", ")} between them: npm run bisect says which is the first without the bug; or say why they are left out (between)`
  return { outcome: "leaves releases out", seen }
}
