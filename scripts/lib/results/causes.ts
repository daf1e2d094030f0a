import type { CheckResult } from "./results.ts"

/** Failures that one cause explains, told once. */
export type Cause = { text: string; checks: CheckResult[] }

/** How many failures make a cause worth a headline. */
const many = 3

/** Takes the failures apart: those that a shared cause explains, the largest first, and the others. */
export function groupByCause(failures: CheckResult[]): { causes: Cause[]; others: CheckResult[] } {
  const byText = new Map<string, CheckResult[]>()
  for (const failure of failures) {
    if (failure.cause === undefined) continue
    byText.set(failure.cause, [...(byText.get(failure.cause) ?? []), failure])
  }
  const causes = [...byText]
    .map(([text, checks]) => ({ text, checks }))
    .filter(({ checks }) => checks.length >= many)
    .toSorted((a, b) => b.checks.length - a.checks.length)
  const explained = new Set(causes.flatMap(({ checks }) => checks))
  return { causes, others: failures.filter((failure) => !explained.has(failure)) }
}
