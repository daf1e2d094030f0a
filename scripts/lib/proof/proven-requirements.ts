import type { Fault } from "../../../specs/faults/fault.ts"
import type { KnownFailure } from "../results/known-failures.ts"
import { catches } from "./proof.ts"
import type { NamedRegression } from "./regressions.ts"

/** What can make checks fail, and the checks. */
type MayFail = {
  faults: readonly Pick<Fault, "detectedBy">[]
  regressions: readonly Pick<NamedRegression, "name" | "check">[]
  knownFailures: readonly Pick<KnownFailure, "requirement">[]
  /** The checks of this checkout, as Playwright lists them. */
  checks: readonly { id: string; requirements: readonly string[] }[]
}

/**
 * The requirements whose check is shown to fail: with a fault, on the release that a regression's witness names as
 * broken, or on a release that a known failure is listed for.
 */
export function provenRequirements({
  faults,
  regressions,
  knownFailures,
  checks,
}: MayFail): Set<string> {
  const isProof = (id: string) => regressions.some((regression) => catches(regression, id))
  return new Set([
    ...faults.flatMap(({ detectedBy }) => detectedBy),
    ...checks.filter(({ id }) => isProof(id)).flatMap(({ requirements }) => requirements),
    ...knownFailures.map(({ requirement }) => requirement),
  ])
}
