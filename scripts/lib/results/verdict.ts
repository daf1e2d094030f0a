import { CannotJudge } from "../trouble/cannot-judge.ts"

/** What a run says of a check; the words are those of the README. */
export const verdicts = ["pass", "fail", "known", "stale", "changed", "n/a", "error"] as const
/** What a run says of a check. */
export type Verdict = (typeof verdicts)[number]

/** How a runner's test ended, as Playwright says it. */
export type Ending = {
  status: "passed" | "failed" | "timedOut" | "skipped" | "interrupted"
  expectedStatus: "passed" | "failed" | "timedOut" | "skipped" | "interrupted"
  /** The messages of its errors. */
  errors: string[]
  /** True where a known failure failed differently. */
  failedDifferently: boolean
  /** True where it saw the fault that it had to see. */
  seesFault: boolean
  /** True where it pins behaviour that nobody promises. */
  characterises: boolean
}

/** The verdict of a check, from how its test ended. */
export function verdictOf(ending: Ending): Verdict {
  if (ending.errors.some((error) => CannotJudge.isIn(error))) return "error"
  const isListed =
    (ending.expectedStatus === "failed" && !ending.seesFault) || ending.failedDifferently
  const failed: Verdict = isListed
    ? ending.failedDifferently
      ? "stale"
      : "known"
    : ending.characterises
      ? "changed"
      : "fail"
  const byStatus: Record<Ending["status"], Verdict> = {
    passed: isListed ? "stale" : "pass",
    failed,
    timedOut: failed,
    skipped: "n/a",
    interrupted: "error",
  }
  return byStatus[ending.status]
}

/** Where a verdict counts in the closing line. */
export const countedAs: Record<Verdict, "passed" | "failed" | "skipped"> = {
  pass: "passed",
  known: "passed",
  changed: "passed",
  fail: "failed",
  stale: "failed",
  error: "failed",
  "n/a": "skipped",
}

/** How many checks passed, failed and were skipped. */
export type Counts = { passed: number; failed: number; skipped: number }

/** Counts checks as the closing line does. */
export function countsOf(checks: readonly { verdict: Verdict }[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { verdict } of checks) counts[countedAs[verdict]]++
  return counts
}

/** The checks that say something of next-auth: what it never promised does not. */
export function judgedOf<Check extends { verdict: Verdict }>(checks: readonly Check[]): Check[] {
  return checks.filter(({ verdict }) => verdict !== "n/a")
}

/** The last line of a run: `N passed, N failed, N skipped`. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** 0 as promised, 1 behaviour disagrees, 2 could not judge. */
export type ExitCode = 0 | 1 | 2

/** The exit code of a run. `troubles` are what kept the harness from judging, beside any check. */
export function exitCodeOf(all: readonly Verdict[], troubles: readonly string[]): ExitCode {
  const judged = all.some((verdict) => verdict !== "n/a")
  if (troubles.length > 0 || !judged) return 2
  if (all.includes("error")) return 2
  return all.includes("fail") || all.includes("stale") ? 1 : 0
}
