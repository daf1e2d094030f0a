import { z } from "zod"
import { changes, compareChecks, exitCodeOfPairs, type Pair } from "./compare.ts"
import { checkName, checkSchema, isPart, type Results, resultsSchema } from "../results/results.ts"

const run = resultsSchema.omit({ checks: true })
const outcomes = { before: checkSchema.optional(), after: checkSchema.optional() }

/** What `comparison.json` holds. */
export const comparisonSchema = z.strictObject({
  /** The version of this format. */
  schema: z.literal(1),
  before: run,
  after: run,
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** What a reader should know of how it was compared: a sentence each. */
  notes: z.array(z.string()),
  /** How many checks ended alike on both sides. */
  same: z.number(),
  /** The other checks, each with its first and its second outcomes. */
  pairs: z.array(
    z.strictObject({
      ...outcomes,
      again: z.strictObject(outcomes).optional(),
      change: z.enum(changes),
    }),
  ),
})

/** Two runs side by side. */
export type Comparison = z.infer<typeof comparisonSchema>

/** Puts two runs and what became of their checks together. */
export function comparisonOf(
  { checks: _, ...before }: Results,
  { checks: __, ...after }: Results,
  pairs: readonly Pair[],
  notes: string[],
): Comparison {
  const differing = pairs.filter(({ change }) => change !== "same")
  return {
    schema: 1,
    before,
    after,
    exitCode: exitCodeOfPairs(differing),
    notes,
    same: pairs.length - differing.length,
    pairs: differing,
  }
}

/** The checks of two runs; what a part of a run did not judge is neither new nor gone. */
export function comparablePairs(before: Results, after: Results): Pair[] {
  return compareChecks(before, after).filter(
    (pair) => (pair.before || !isPart(before.scope)) && (pair.after || !isPart(after.scope)),
  )
}

/** Puts the comparisons of all shards together: what they confirmed stands. */
export function mergeComparisons(
  before: Results,
  after: Results,
  shards: readonly Comparison[],
): Comparison {
  const nameOf = (pair: Pair) => checkName((pair.after ?? pair.before)!)
  const told = new Map(
    shards.flatMap(({ pairs }) => pairs.map((pair): [string, Pair] => [nameOf(pair), pair])),
  )
  // What was on both sides and no shard tells ended alike, or was found to when it ran again.
  const notTold = (pair: Pair): Pair =>
    pair.before && pair.after ? { ...pair, change: "same" } : pair
  const pairs = comparablePairs(before, after).map(
    (pair) => told.get(nameOf(pair)) ?? notTold(pair),
  )
  return comparisonOf(before, after, pairs, [...new Set(shards.flatMap(({ notes }) => notes))])
}
