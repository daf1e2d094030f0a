import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs"
import { basename, dirname, join, relative, resolve } from "node:path"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { type Comparison, mergeComparisons } from "../lib/comparison/comparison.ts"
import { readComparison, readResults } from "../lib/run/judge.ts"
import { mergeShards } from "../lib/results/merge-shards.ts"
import { binary, run } from "../lib/process.ts"
import { publishRun, runFolder } from "../lib/run/run-folder.ts"
import { renderComparison } from "../report/differences.ts"
import { tellGitHub } from "../report/github.ts"
import { reviewed } from "../report/reviewed.ts"
import { renderResults } from "../report/terminal.ts"
import { writeComparison, writeReports } from "../report/write-reports.ts"
import { callersFolder } from "../lib/paths.ts"

/** Puts the run folders of all shards, anywhere below a folder, together. */
export const command: Command = async (args) => {
  const parser = parserOf("merge")
    .argument("<folder>", "holds the run folders of all shards, at any depth")
    .parse(args, { from: "user" })
  const [folder] = parser.processedArgs as [string]
  const where = resolve(callersFolder(), folder)
  if (!existsSync(where)) throw new CannotJudge(`There is no folder ${where}.`)
  const shards = shardFolders(where)
  const results = mergeShards(resultsIn(shards), reviewed())
  const merged = runFolder()
  publishRun(merged)
  writeReports(results, merged)
  await mergeHtml(shards, merged)
  const shown = relative(process.cwd(), merged)
  console.log(renderResults(results, { folder: shown }))

  const comparison = comparisonIn(shards, results)
  tellGitHub({ results, comparison })
  if (!comparison) return results.exitCode
  writeComparison(comparison, merged)
  console.log(`\n${renderComparison(comparison, shown)}`)
  return results.exitCode === 2 ? 2 : comparison.exitCode
}

/** The run folders of shards: the runs inside of them are those of baselines and confirmations. */
function shardFolders(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "results.json")
    .map((entry) => entry.parentPath)
    .toSorted()
  const isInside = (path: string) => found.some((other) => path.startsWith(`${other}/`))
  const outer = found.filter((path) => !isInside(path))
  if (outer.length > 0) return outer
  throw new CannotJudge(`${folder} holds no results.json: is it the folder with the shards' runs?`)
}

function resultsIn(folders: readonly string[]) {
  return folders
    .map((folder) => join(folder, "results.json"))
    .map((file) => ({ file, results: readResults(file) }))
}

function comparisonIn(
  shards: string[],
  after: ReturnType<typeof mergeShards>,
): Comparison | undefined {
  const files = shards.map((shard) => join(shard, "comparison.json")).filter(existsSync)
  if (files.length === 0) return undefined
  if (files.length < shards.length) {
    throw new CannotJudge(
      `Of ${shards.length} shards, ${files.length} were compared to the baseline.`,
    )
  }
  const baselines = resultsIn(shards.map((shard) => join(shard, "baseline")))
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
