import { amendments } from "./amend-known-failures.ts"
import { hasAppRouter } from "../target/choose-versions.ts"
import {
  appliesTo,
  type Conditions,
  entryName,
  type KnownFailure,
  overdue,
} from "./known-failures.ts"
import { checkName, isPart, type Results } from "./results.ts"
import { sentenceOf } from "./sentence.ts"
import { exitCodeOf } from "./verdict.ts"

/** What a run, or all shards of one together, gathered. */
export type Gathered = Omit<Results, "schema" | "exitCode" | "sentence" | "amendments" | "overdue">

/** What a run is judged by, beside its checks. */
export type Reviewed = {
  knownFailures: readonly KnownFailure[]
  /** The target that they were last reviewed against. */
  trusted: Conditions
  /** The day of the run, YYYY-MM-DD. */
  today: string
}

/** The verdict of a run. */
export function conclude(gathered: Gathered, reviewed: Reviewed): Results {
  const { checks, target, troubles, scope } = gathered
  const asksAll = !isPart(scope) && hasEveryRouter(target)
  // What could not be carried out may still fail as listed.
  const isWhole =
    asksAll && troubles.length === 0 && checks.every(({ verdict }) => verdict !== "error")
  const amended = amendments(reviewed.knownFailures, { checks, target, isWhole }, reviewed.trusted)
  const verdicts = checks.map(({ verdict }) => verdict)
  const judged = exitCodeOf(verdicts, troubles)
  const late = overdue(reviewed.knownFailures, reviewed.today)
  return {
    schema: 1,
    ...gathered,
    exitCode: judged === 0 && amended.length > 0 ? 1 : judged,
    sentence: sentenceOf(target, checks, troubles, {
      misfits: amended.length,
      isPart: !asksAll,
    }),
    amendments: amended,
    overdue: late.filter((entry) => appliesTo(entry, target)).map(overdueSentence),
    checks: checks.toSorted((a, b) => checkName(a).localeCompare(checkName(b))),
  }
}

/** Says that someone must look at a known failure again. */
export function overdueSentence(entry: KnownFailure): string {
  return `The known failure of ${entryName(entry)} was to be looked at again by ${entry.review}: ${entry.link}`
}

function hasEveryRouter(target: Results["target"]): boolean {
  return target.routers.length === (hasAppRouter(target["next-auth"], target.next) ? 2 : 1)
}
