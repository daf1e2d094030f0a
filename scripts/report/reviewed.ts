import { knownFailures } from "../../specs/known-failures.ts"
import type { Reviewed } from "../lib/results/conclude.ts"
import { installed } from "../lib/app/installed.ts"
import { root } from "../lib/paths.ts"

/** What a run of today is judged by: the list, as reviewed against the lockfile's next-auth. */
export function reviewed(): Reviewed {
  return {
    knownFailures,
    trusted: installed("next-auth", root).version,
    today: new Date().toISOString().slice(0, 10),
  }
}
