/**
 * The environment variables that the harness reads, in its own processes and Playwright's; those of an app's process
 * are `appVariables`. The README names those that are for users.
 */
export const variables = {
  /** Where installed targets are kept, for all checkouts of a user. For users. */
  cache: "CONFORMANCE_CACHE",
  /** How much these may take on the disk, in gigabytes. For users. */
  cacheLimit: "CONFORMANCE_CACHE_GB",
  /** The Chromium to launch, by path. For users. */
  browser: "CONFORMANCE_BROWSER",
  /** `yes` where a window is asked for, for the workers of a run. */
  headed: "CONFORMANCE_HEADED",
  /** The folder that a run writes to. For users, and for the workers of a run. */
  run: "CONFORMANCE_RUN",
  /** The file that describes what is judged (JSON), where that is not the lockfile's target. */
  target: "CONFORMANCE_TARGET",
  /** Another list of known failures, by path. */
  knownFailures: "CONFORMANCE_KNOWN_FAILURES",
  /** Another folder of regressions, by path. */
  regressions: "CONFORMANCE_REGRESSIONS",
  /** Another configuration of Playwright than this checkout's, by path. */
  config: "CONFORMANCE_CONFIG",
  /** What was made for a run before its first check, for its workers: JSON. */
  preparation: "CONFORMANCE_PREPARATION",
  /** `given` where our own reporter judges how checks end, for the workers of a run. */
  verdicts: "CONFORMANCE_VERDICTS",
  /** The requirements whose checks must see the target's fault, with commas between them. */
  mustSee: "CONFORMANCE_MUST_SEE",
  /** `run` where checks run also on a next-auth that never promised what they check. */
  unpromised: "CONFORMANCE_UNPROMISED",
  /** How many processes keep the machine busy while specs are admitted; one for each core unless said. */
  load: "CONFORMANCE_LOAD",
  /** The NEXTAUTH_SECRET of the servers, where a benchmark uses their cookies again. */
  secret: "CONFORMANCE_SECRET",
  /** The folder for the requests that the servers get, where a benchmark sends them again. */
  recordings: "CONFORMANCE_RECORD",
} as const
