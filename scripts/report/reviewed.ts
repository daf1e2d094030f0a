import { knownFailures } from "../../specs/known-failures.ts"
import type { Reviewed } from "../lib/results/conclude.ts"
import { installed } from "../lib/app/installed.ts"
import { root } from "../lib/paths.ts"
import { lockfileTarget } from "../lib/target/target.ts"

/** What a run of today is judged by: the list, as reviewed against the combination in the lockfile. */
export function reviewed(): Reviewed {
  return {
    knownFailures,
    trusted: {
      "next-auth": installed("next-auth", root).version,
      next: installed("next", root).version,
      react: installed("react", root).version,
      bundler: lockfileTarget.bundler,
      mode: lockfileTarget.mode,
    },
    today: new Date().toISOString().slice(0, 10),
  }
}
