import { existsSync } from "node:fs"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { explained } from "../trouble/explained.ts"
import { type Comparison, comparablePairs, comparisonOf } from "./comparison.ts"
import { confirmPairs } from "./confirm.ts"
import { optionsOfResults, sideArguments } from "./describe-side.ts"
import { contentHash, installed } from "../app/installed.ts"
import { keptContentHash } from "../app/kept-hash.ts"
import { judge, readResults } from "../run/judge.ts"
import { withoutTraces } from "../run/playwright.ts"
import { isJudged, type Results } from "../results/results.ts"
import type { Target } from "../target/target.ts"
import { type TargetOptions, targetOf, targetParser } from "../target/target-options.ts"
import { fromCaller } from "../paths.ts"

/** One side of a comparison. */
export type Side = {
  results: Results
  /** What gives these results again; without it they stand as they are. */
  target?: Target | undefined
  /** Why they can't be had again. */
  notes?: string[]
}

/** What a side is before it is judged: a results file, or a target to judge. */
export type Plan = { file: string } | { target: Target }

/** Finds what a side names; what it doesn't say of a target is as in `common`. */
export async function planOf(what: string, common: TargetOptions): Promise<Plan> {
  const file = resultsFile(what)
  return file === undefined ? { target: await targetOf(optionsOfSide(what, common)) } : { file }
}

/** The target that a side names, or that its results file tells of, before anything of it is installed. */
export function optionsOfSide(what: string, common: TargetOptions): TargetOptions {
  const file = resultsFile(what)
  return file === undefined
    ? optionsOfArguments(sideArguments(what), common)
    : optionsOfResults(readResults(file))
}

/** Throws where a baseline is to be compared with more than one target. */
export function assertComparable(
  baseline: string | undefined,
  targets: readonly TargetOptions[],
): void {
  if (baseline === undefined || targets.length === 1) return
  throw new CannotJudge(`--baseline compares one target, but here are ${targets.length}.`)
}

/** Throws where a word is the name of such a file, and there is none. */
function resultsFile(what: string): string | undefined {
  if (!what.endsWith(".json")) return undefined
  const file = fromCaller(what)
  if (existsSync(file)) return file
  throw new CannotJudge(`There is no results file ${file}.`)
}

/** What command-line options say of a target; what they don't say is as in `common`. */
function optionsOfArguments(args: string[], common: Partial<TargetOptions>): TargetOptions {
  const parser = targetParser("run").parse(args, { from: "user" })
  const options = parser.opts<TargetOptions>()
  const said = Object.entries(options).filter(
    ([name]) => parser.getOptionValueSource(name) === "cli",
  )
  return { ...options, ...common, ...Object.fromEntries(said) }
}

/** Judges one side. Throws where the harness could not judge it; single checks may still be errors. */
export async function judgeSide(target: Target, folder: string, args: string[]): Promise<Side> {
  // What differs runs again, with traces.
  const { results, output } = await judge({
    target,
    folder,
    args: [...withoutTraces, ...args],
    output: "kept",
  })
  if (results) return { results: assertJudged(results), target }
  throw new CannotJudge(`One side could not be judged (${folder}):\n${output}`)
}

/** Takes one side from a results file, with what it needs to be confirmed where that can be had. */
export async function sideOfFile(file: string, asRecorded: boolean): Promise<Side> {
  const results = assertJudged(readResults(file))
  if (asRecorded) return { results, notes: [`${file} is taken as it was recorded.`] }
  const target = await recordedTarget(results)
  if (target instanceof CannotJudge) {
    const why = `${file} stands as it was recorded, for its target could not be had again`
    return { results, notes: [`${why}: ${target.message.split("\n")[0]}`] }
  }
  const { integrity } = results.target
  const nextAuth = installed("next-auth", target.apps)
  const next = installed("next", target.apps)
  const others = [
    ...(contentHash(nextAuth.path) === integrity["next-auth"] ? [] : [nextAuth]),
    ...(keptContentHash(next.path) === integrity.next ? [] : [next]),
  ]
  if (others.length === 0) return { results, target }
  const names = others.map(({ name, version }) => `${name} ${version}`).join(" and ")
  const why = `${file} judged another ${names} than the published one, or an earlier harness hashed it otherwise`
  return { results, notes: [`${why}: its side of a difference could not be confirmed.`] }
}

/** The target that results tell of, installed again, or why it can't be. */
async function recordedTarget(results: Results): Promise<Target | CannotJudge> {
  try {
    return await targetOf(optionsOfResults(results))
  } catch (thrown) {
    const error = explained(thrown)
    if (error instanceof CannotJudge) return error
    throw error
  }
}

function assertJudged(results: Results): Results {
  if (isJudged(results)) return results
  throw new CannotJudge([results.sentence, ...results.troubles].join("\n"))
}

/** Compares two sides and confirms what differs; `folder` is for the runs that confirm. */
export async function compareSides(before: Side, after: Side, folder: string): Promise<Comparison> {
  const pairs = comparablePairs(before.results, after.results)
  const targets = { before: before.target, after: after.target }
  const confirmed = await confirmPairs(pairs, targets, folder)
  const notes = [...(before.notes ?? []), ...(after.notes ?? [])]
  return comparisonOf(before.results, after.results, confirmed, notes)
}
