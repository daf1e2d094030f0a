import { knownFailures } from "../../specs/known-failures.ts"
import type { Reviewed } from "../lib/results/conclude.ts"
import { conditionsOf } from "../lib/target/conditions.ts"
import { lockfileTarget } from "../lib/target/target.ts"

/** What a run of today is judged by: the list, as reviewed against the combination in the lockfile. */
export function reviewed(): Reviewed {
  return {
    knownFailures,
    trusted: conditionsOf(lockfileTarget),
    today: new Date().toISOString().slice(0, 10),
  }
}
