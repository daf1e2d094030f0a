import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { withoutSecrets } from "../secrets.ts"
import { type TargetOptions, targetOptions } from "../target/target-options.ts"
import { readContract } from "../read-json.ts"
import { readResults } from "./judge.ts"
import type { Outcome } from "./judge-several.ts"

const file = "outcomes.json"

/** What `outcomes.json` holds: what was asked for, in order, and what came of it. */
const schema = z.array(
  z.strictObject({
    options: targetOptions,
    problem: z.string().optional(),
    exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
  }),
)
type Written = z.infer<typeof schema>[number]

/** What one machine left of a target; only a run of several targets says what it was asked for. */
export type Part = Omit<Outcome, "options"> & { options?: TargetOptions }

/** The folder of one of several targets, numbered from 0, inside of the run's. */
export function folderOf(run: string, index: number): string {
  return join(run, String(index + 1))
}

/** Writes what came of several targets so far: who merges shards must know of a target without results, too. */
export function writeOutcomes(
  run: string,
  all: readonly TargetOptions[],
  soFar: readonly Outcome[],
): void {
  const outcomes = all.map((options): Written => {
    const outcome = soFar.find((one) => one.options === options)
    const { problem, exitCode } = outcome ?? { problem: "The run ended before it.", exitCode: 2 }
    return { options, problem, exitCode }
  })
  mkdirSync(run, { recursive: true })
  writeFileSync(join(run, file), withoutSecrets(`${JSON.stringify(outcomes, null, 2)}\n`))
}

/** What runs left anywhere below a folder; the runs inside of others are those of baselines and confirmations. */
export function partsBelow(folder: string): Part[] {
  const withResults = foldersWith("results.json", folder)
  const asked = new Map(
    foldersWith(file, folder).flatMap((run) =>
      readContract(join(run, file), schema).map((one, index) => [folderOf(run, index), one]),
    ),
  )
  const isInside = (path: string) => withResults.some((other) => path.startsWith(`${other}/`))
  const judged = withResults
    .filter((path) => !isInside(path))
    .map((path): Part => {
      const results = readResults(join(path, "results.json"))
      const options = asked.get(path)?.options
      return { folder: path, ...(options && { options }), results, exitCode: results.exitCode }
    })
  const others = [...asked].filter(([path]) => !withResults.includes(path))
  return [...judged, ...others.map(([path, written]) => withoutResults(path, written))]
}

function withoutResults(folder: string, { options, problem, exitCode }: Written): Part {
  if (problem === undefined) return { folder, options, problem: "It left no results.", exitCode: 2 }
  return { folder, options, problem, ...(exitCode !== undefined && { exitCode }) }
}

function foldersWith(name: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => entry.parentPath)
    .toSorted()
}
