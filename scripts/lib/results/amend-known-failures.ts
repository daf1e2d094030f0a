import { evidenceOf } from "./evidence.ts"
import {
  appliesTo,
  type Conditions,
  entryName,
  happenedAsListed,
  isAbout,
  type KnownFailure,
  observation,
} from "./known-failures.ts"
import { splitRange } from "./split-range.ts"
import type { CheckResult, Results } from "./results.ts"
import { counted } from "./sentence.ts"

/** An entry of the known failures that is listed wrongly, and how the list should read instead. */
export type Amendment = Results["amendments"][number]

/** A run, as far as it tells whether the known failures are listed rightly. */
export type AmendingRun = {
  checks: readonly CheckResult[]
  target: Conditions
  /** True where every check ran on every router that the target has, and none failed for the harness. */
  isWhole: boolean
}

/**
 * The entries that this run shows to be wrong: what they list no longer happens or happens otherwise, or, of a
 * whole run, they match nothing. Only a whole run says how they should read instead. `trusted` is the target that the
 * list was last reviewed against.
 */
export function amendments(
  entries: readonly KnownFailure[],
  run: AmendingRun,
  trusted: Conditions,
): Amendment[] {
  const routers = new Set(run.checks.map(({ router }) => router))
  return entries.flatMap((entry) => {
    const { router } = entry.when
    // What a router breaks that this target lacks is not asked.
    if (!appliesTo(entry, run.target) || (router && !routers.has(router))) return []
    const about = run.checks.filter((check) => isAbout(entry, check, run.target))
    if (about.length === 0) return run.isWhole ? [unmatched(entry, run)] : []
    // A check is judged by the first entry that is about it.
    const first = about.filter(
      (check) => entries.find((one) => isAbout(one, check, run.target)) === entry,
    )
    // A failure of the harness is none of next-auth's.
    const own = first.filter(({ verdict }) => verdict !== "error")
    if (first.length === 0) return run.isWhole ? [shadowed(entry)] : []
    return own.some(({ verdict }) => verdict === "stale") ? [amended(entry, own, run, trusted)] : []
  })
}

function unmatched(entry: KnownFailure, { checks }: AmendingRun): Amendment {
  const renamed = checks.filter(
    (check) =>
      check.requirements.includes(entry.requirement) &&
      check.verdict === "fail" &&
      happenedAsListed(entry, check.errors),
  )
  const titles = [...new Set(renamed.map(({ title }) => title))]
  return {
    problem: `The known failure of ${entryName(entry)} matches no check.`,
    entry,
    corrected: titles.map((check) => ({ ...entry, check })),
  }
}

function shadowed(entry: KnownFailure): Amendment {
  const problem = `The known failure of ${entryName(entry)} says nothing that an entry before it doesn't say.`
  return { problem, entry, corrected: [] }
}

function amended(
  entry: KnownFailure,
  own: readonly CheckResult[],
  { target, isWhole }: AmendingRun,
  trusted: Conditions,
): Amendment {
  const passed = own.filter(({ outcome }) => outcome === "passed")
  const failed = own.filter(({ outcome }) => outcome === "failed")
  const what =
    passed.length === 0
      ? "fails otherwise than listed"
      : failed.length === 0
        ? `no longer happens: ${counted(passed.length, "check")} of it passed`
        : `happens in ${counted(failed.length, "check")} of ${own.length} only`
  const problem = `The known failure of ${entryName(entry)} ${what}.`
  // What did not run may still fail as listed.
  if (!isWhole) return { problem, entry }
  const here = failed.length > 0 ? split(entry, passed, failed) : []
  const axis = axes.find((one) => target[one] !== trusted[one])
  if (failed.length > 0 && (!axis || here.length === 0)) return { problem, entry, corrected: here }
  // What the trusted target shows stays listed; what was seen on another is about that one, and those beyond it.
  const [there, rest] = sidesOf(entry, axis ?? "next-auth", target, trusted)
  const corrected = [
    ...here.map((one) => ({ ...one, when: { ...one.when, ...there } })),
    ...(rest ? [{ ...entry, when: { ...entry.when, ...rest } }] : []),
  ]
  return { problem, entry, corrected }
}

/** What a target may differ in, the likeliest cause of another outcome first. */
const axes = ["next-auth", "next", "react", "mode", "bundler"] as const

type When = KnownFailure["when"]

/** What an entry says of an axis: with the target, and without it; undefined where it then says nothing any more. */
function sidesOf(
  { when }: KnownFailure,
  axis: (typeof axes)[number],
  target: Conditions,
  trusted: Conditions,
): [When, When | undefined] {
  if (axis === "bundler" || axis === "mode") {
    const isOnly = when[axis] !== undefined
    return [{ [axis]: target[axis] }, isOnly ? undefined : { [axis]: trusted[axis] }]
  }
  const halves = splitRange(when[axis] ?? "*", axis, target[axis], trusted[axis])
  return [
    { [axis]: halves.with },
    halves.without === undefined ? undefined : { [axis]: halves.without },
  ]
}

/** The fewest entries that list what failed and nothing that passed. */
function split(
  entry: KnownFailure,
  passed: readonly CheckResult[],
  failed: readonly CheckResult[],
): KnownFailure[] {
  const narrowings: ((check: CheckResult) => KnownFailure)[] = [
    () => entry,
    ({ router }) => ({ ...entry, when: { ...entry.when, router } }),
    ({ title }) => ({ ...entry, check: title }),
    ({ title, router }) => ({ ...entry, check: title, when: { ...entry.when, router } }),
  ]
  for (const narrow of narrowings) {
    const narrowed = (check: CheckResult) => JSON.stringify(narrow(check))
    const listed = new Map(
      failed.map((check) => [narrowed(check), { ...narrow(check), observed: seen(entry, check) }]),
    )
    const isRight =
      !passed.some((check) => listed.has(narrowed(check))) &&
      failed.every((check) => happenedAsListed(listed.get(narrowed(check))!, check.errors))
    if (isRight) return [...listed.values()]
  }
  return []
}

function seen(entry: KnownFailure, { errors }: CheckResult): string {
  return happenedAsListed(entry, errors) ? entry.observed : observation(evidenceOf(errors)).trim()
}
