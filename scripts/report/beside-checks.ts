import { stripVTControlCharacters } from "node:util"
import type { Results } from "../lib/results/results.ts"
import { firstLine } from "../lib/results/sentence.ts"
import { judgedOf } from "../lib/results/verdict.ts"
import { renderAmendment } from "./terminal.ts"

/** What a run fails for and is no check, as reports tell it that know of nothing but tests. */
export type BesideChecks = {
  name: string
  /** As of a check: what kept the harness from judging is an error, a wrong entry of the known failures is stale. */
  verdict: "error" | "stale"
  said: string
  /** Milliseconds. */
  duration: 0
}

/** What makes a run's exit code 1 or 2 beside its checks. */
export function besideChecks({ checks, troubles, amendments, sentence }: Results): BesideChecks[] {
  const saysNothing = judgedOf(checks).length === 0 && troubles.length === 0
  const errors = saysNothing ? [sentence] : troubles
  return [
    ...errors.map((said) => ({
      name: firstLine(said),
      verdict: "error" as const,
      said,
      duration: 0 as const,
    })),
    ...amendments.map((amendment) => ({
      name: amendment.problem,
      verdict: "stale" as const,
      said: stripVTControlCharacters(renderAmendment(amendment)),
      duration: 0 as const,
    })),
  ]
}
