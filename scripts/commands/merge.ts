import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs"
import { basename, dirname, join, relative, sep } from "node:path"
import { variables } from "../lib/environment.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { type Comparison, mergeComparisons } from "../lib/comparison/comparison.ts"
import { optionsOfResults } from "../lib/comparison/describe-side.ts"
import { readComparison, readResults } from "../lib/run/judge.ts"
import { mergeShards, type Shard } from "../lib/results/merge-shards.ts"
import type { Results } from "../lib/results/results.ts"
import { binary, run } from "../lib/process.ts"
import { exitCodeOfAll, type Outcome, refused } from "../lib/run/judge-several.ts"
import { folderOf, type Part, partsBelow } from "../lib/run/outcomes.ts"
import { clearRun, publishRun, runFolder } from "../lib/run/run-folder.ts"
import { problemOf, runsOf } from "../lib/run/runs-of-parts.ts"
import { closingLine, countsOf } from "../lib/results/verdict.ts"
import { renderComparison } from "../report/differences.ts"
import { tellGitHub, tellGitHubOfAll } from "../report/github.ts"
import { reviewed } from "../report/reviewed.ts"
import { renderOutcome, renderSummary } from "../report/summary.ts"
import { renderResults } from "../report/terminal.ts"
import { writeComparison, writeReports } from "../report/write-reports.ts"
import { fromCaller } from "../lib/paths.ts"

/** Puts the run folders of all shards, anywhere below a folder, together: those of several targets into a folder each. */
export const command: Command = async (args) => {
  const parser = parserOf("merge")
    .argument("<folder>", "holds the run folders of all shards, at any depth")
    .parse(args, { from: "user" })
  const [folder] = parser.processedArgs as [string]
  const where = fromCaller(folder)
  if (!statSync(where, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CannotJudge(`There is no folder ${where}.`)
  }
  const parts = partsBelow(where)
  const merged = runFolder()
  if (parts.some(({ folder }) => folder === merged || folder.startsWith(merged + sep))) {
    throw new CannotJudge(
      `${variables.run} is ${merged}, which holds what is to be merged: name another folder, or none.`,
    )
  }
  const [first, ...others] = runsOf(parts)
  if (!first) {
    throw new CannotJudge(`${where} holds no results.json: is it the folder with the shards' runs?`)
  }
  clearRun(merged)
  const isOne = others.length === 0 && !problemOf(first)
  return isOne ? mergeOne(first, merged) : mergeSeveral([first, ...others], merged)
}

async function mergeOne(parts: readonly Part[], merged: string): Promise<number> {
  const results = await mergedResults(parts, merged)
  publishRun(merged)
  const shown = relative(process.cwd(), merged)
  const comparison = comparisonIn(parts, results)
  tellGitHub({ results, comparison })
  console.log(renderResults(results, { folder: shown }))
  if (!comparison) return results.exitCode
  writeComparison(comparison, merged)
  console.log(
    `\n${renderComparison(comparison, shown)}\n\n${closingLine(countsOf(results.checks))}`,
  )
  return results.exitCode === 2 ? 2 : comparison.exitCode
}

async function mergeSeveral(runs: readonly Part[][], merged: string): Promise<number> {
  const compared = runs.filter((parts) => comparisonFiles(parts).length > 0).length
  if (compared > 0) {
    throw new CannotJudge(
      `Of ${runs.length} targets, ${compared} were compared to a baseline: merge one at a time, from a folder of its own.`,
    )
  }
  const outcomes: Outcome[] = []
  for (const [index, parts] of runs.entries()) {
    const outcome = await outcomeOf(parts, folderOf(merged, index))
    console.log(`\n${renderOutcome(outcome)}`)
    outcomes.push(outcome)
  }
  publishRun(merged)
  tellGitHubOfAll(outcomes)
  console.log(`\n${renderSummary(outcomes)}`)
  return exitCodeOfAll(outcomes)
}

async function outcomeOf(parts: readonly Part[], folder: string): Promise<Outcome> {
  const { options, results } = parts.find((part) => part.options ?? part.results)!
  const what = { options: options ?? optionsOfResults(results!), folder }
  const problem = problemOf(parts)
  if (problem) return { ...what, ...problem }
  try {
    const whole = await mergedResults(parts, folder)
    return { ...what, results: whole, exitCode: whole.exitCode }
  } catch (error) {
    return { ...what, ...refused(error) }
  }
}

/** Writes the reports of one target's shards, put together. */
async function mergedResults(parts: readonly Part[], folder: string): Promise<Results> {
  const results = mergeShards(parts.map(shardOf), reviewed())
  writeReports(results, folder)
  const shards = parts.map((part) => part.folder)
  await mergeHtml(shards, folder)
  return results
}

function shardOf({ folder, results }: Part): Shard {
  return { file: join(folder, "results.json"), results: results! }
}

function comparisonFiles(parts: readonly Part[]): string[] {
  return parts.map(({ folder }) => join(folder, "comparison.json")).filter(existsSync)
}

function comparisonIn(parts: readonly Part[], after: Results): Comparison | undefined {
  const files = comparisonFiles(parts)
  if (files.length === 0) return undefined
  if (files.length < parts.length) {
    throw new CannotJudge(
      `Of ${parts.length} shards, ${files.length} were compared to the baseline.`,
    )
  }
  const baselines = parts.map(({ folder }): Shard => {
    const file = join(folder, "baseline", "results.json")
    return { file, results: readResults(file) }
  })
  const [whole] = baselines
  const isFile = whole!.results.scope.shard === undefined
  const before = isFile ? whole!.results : mergeShards(baselines, reviewed())
  return mergeComparisons(before, after, files.map(readComparison))
}

async function mergeHtml(shards: readonly string[], merged: string): Promise<void> {
  const blobs = shards.map((shard) => join(shard, "blob")).filter(existsSync)
  const files = blobs.flatMap((blob) => readdirSync(blob).map((name) => join(blob, name)))
  if (files.length === 0) return
  const gathered = join(merged, "blob")
  // Of an earlier merge into the same folder.
  rmSync(gathered, { recursive: true, force: true })
  mkdirSync(gathered)
  for (const [index, file] of files.entries()) {
    copyFileSync(file, join(gathered, `${index}-${basename(file)}`))
  }
  const cli = binary("@playwright/test", "cli.js")
  const env = {
    ...process.env,
    PLAYWRIGHT_HTML_OPEN: "never",
    PLAYWRIGHT_HTML_OUTPUT_DIR: join(merged, "html"),
  }
  const args = [...cli, "merge-reports", "--reporter", "html", "--config", "playwright.config.ts"]
  const { exitCode, output } = await run(process.execPath, [...args, gathered], {
    env,
    output: "kept",
  })
  if (exitCode === 0) return
  throw new CannotJudge(`The reports in ${dirname(blobs[0]!)} can't be merged:\n${output}`)
}
