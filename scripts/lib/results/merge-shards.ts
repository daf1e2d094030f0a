import { isDeepStrictEqual } from "node:util"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { conclude, type Reviewed } from "./conclude.ts"
import { checkName, isJudged, type Results } from "./results.ts"

/** The results of one shard, and the file they were read from. */
export type Shard = { file: string; results: Results }

/** Puts the shards of one run together: the verdicts of a run without shards. Throws where they are not all there. */
export function mergeShards(shards: readonly Shard[], reviewed: Reviewed): Results {
  // What a shard without its set-up never learned, another knows.
  const first = shards.find(({ results }) => isJudged(results)) ?? shards[0]
  if (!first) throw new CannotJudge("There are no results to merge.")
  for (const shard of shards) assertAlike(first, shard)
  assertComplete(shards)
  const all = shards.map(({ results }) => results)
  const started = all.map((results) => results.started).toSorted()[0]!
  return conclude(
    {
      harness: first.results.harness,
      target: first.results.target,
      scope: { full: all.every(({ scope }) => scope.full) },
      started,
      duration: sum(all.map(({ duration }) => duration)),
      setUp: sum(all.map(({ setUp }) => setUp)),
      troubles: all.flatMap(({ troubles }) => troubles),
      checks: all.flatMap(({ checks }) => checks),
    },
    reviewed,
  )
}

/**
 * What must be alike: machines may differ in their system, their browser's build and the times of files. What only
 * set-up learns, a shard that had none does not know.
 */
function judged(results: Results): Record<string, unknown> {
  const { harness, target } = results
  const { os: _, browser: __, integrity, github, reactAtRunTime, ...alike } = target
  return {
    ...alike,
    ...(isJudged(results) && { github, reactAtRunTime }),
    "next-auth's code": integrity["next-auth"],
    commit: harness.commit,
    ledger: harness.ledger,
  }
}

function assertAlike(first: Shard, other: Shard): void {
  const expected = judged(first.results)
  const differing = Object.entries(judged(other.results))
    .filter(([what, value]) => !isDeepStrictEqual(value, expected[what]))
    .map(([what]) => what)
  if (differing.length === 0) return
  throw new CannotJudge(
    `${first.file} and ${other.file} are no shards of one run: they differ in ${differing.join(", ")}.`,
  )
}

function assertComplete(shards: readonly Shard[]): void {
  const total = shards[0]!.results.scope.shard?.total
  if (total === undefined) {
    if (shards.length === 1) return
    throw new CannotJudge(`${shards[0]!.file} is no shard: it holds a whole run.`)
  }
  const numbers = shards.map(({ file, results: { scope } }) => {
    if (scope.shard?.total === total) return scope.shard.current
    throw new CannotJudge(`${file} is not one of ${total} shards, as ${shards[0]!.file} is.`)
  })
  const missing = Array.from({ length: total }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  )
  if (missing.length > 0) {
    throw new CannotJudge(
      `Of ${total} shards, ${missing.join(", ")} left no results: they could not be judged.`,
    )
  }
  // Within a shard, a check may have run more than once: --repeat-each.
  const checks = shards.flatMap(({ results }) => [...new Set(results.checks.map(checkName))])
  const twice = checks.find((key, index) => checks.indexOf(key) !== index)
  if (numbers.length > total || twice !== undefined) {
    throw new CannotJudge(
      `A shard is there twice${twice === undefined ? "" : `: ${twice} ran in two`}.`,
    )
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
