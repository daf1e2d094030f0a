import type { KnownFailure } from "../lib/results/known-failures.ts"
import { type Release, releaseOf } from "../lib/history/release.ts"
import type { CheckResult, Results } from "../lib/results/results.ts"

/** A check that passed, for tests of what becomes of results. */
export const passedCheck: CheckResult = {
  id: "endpoints/session.spec.ts › is an empty object",
  area: "endpoints",
  title: "is an empty object",
  router: "pages",
  requirements: ["session.signed-out"],
  location: "specs/endpoints/session.spec.ts:3",
  verdict: "pass",
  outcome: "passed",
  duration: 1500,
  browser: false,
  errors: [],
}

/** A check that failed. */
export const failedCheck: CheckResult = {
  ...passedCheck,
  id: "endpoints/session.spec.ts › is <signed> in",
  title: "is <signed> in",
  requirements: ["session.signed-in"],
  verdict: "fail",
  outcome: "failed",
  errors: ["Expected: 200\nReceived: 500"],
}

/** An entry of the known failures. */
export const listedFailure: KnownFailure = {
  requirement: "csrf.token",
  when: {},
  observed: "Received: 500",
  reason: "It throws.",
  link: "https://example.com/",
  review: "2026-11-23",
}

/** A whole run of these checks. */
export function resultsOf(checks: CheckResult[], more: Partial<Results> = {}): Results {
  return {
    schema: 1,
    harness: { version: "0.1.0", commit: "c0ffee", ledger: "1edge8" },
    target: {
      "next-auth": "4.24.15",
      next: "16.4.6",
      react: "19.3.1",
      "openid-client": "5.7.1",
      jose: "4.15.9",
      integrity: { "next-auth": "a", "openid-client": "b", jose: "c", next: "b" },
      reactAtRunTime: {},
      routers: ["pages", "app"],
      bundler: "turbopack",
      mode: "production",
      packageManager: "npm",
      github: "2026-04",
      notes: [],
      node: "v20.20.2",
      browser: "Chromium 156",
      os: "linux",
    },
    scope: { full: true },
    started: "2026-11-24T10:00:00.000Z",
    duration: 2000,
    setUp: 500,
    exitCode: 1,
    sentence: "next-auth 4.24.15 does not behave as documented.",
    troubles: [],
    amendments: [],
    overdue: [],
    checks,
    ...more,
  }
}

/** A release of which these checks said what they say. */
export function releaseWith(version: string, ...checks: CheckResult[]): Release {
  const results = resultsOf(checks)
  return releaseOf({ ...results, target: { ...results.target, "next-auth": version } })
}
