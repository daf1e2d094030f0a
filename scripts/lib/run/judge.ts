import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { type Comparison, comparisonSchema } from "../comparison/comparison.ts"
import { variables } from "../environment.ts"
import { playwrightTest } from "./playwright.ts"
import { readContract } from "../read-json.ts"
import { clearRun, runFolder } from "./run-folder.ts"
import { asksForVerdicts, besideOurReporter } from "./verdict-arguments.ts"
import type { Ended } from "../process.ts"
import { type Results, resultsSchema } from "../results/results.ts"
import type { Target } from "../target/target.ts"

/** How a target is judged. */
export type JudgeOptions = {
  target: Target
  /** The folder for reports and results. */
  folder: string
  /** Arguments of `playwright test`. */
  args: string[]
  /** Variables of its environment beside this process's own. */
  env?: Record<string, string>
  /** Whether the run's own output is shown. */
  output: "shown" | "kept"
  /** Whether GitHub Actions is told of it; unless said otherwise, where its output is shown. */
  tellsGitHub?: boolean
}

/** A run that ended; without results where it came to none. */
export type JudgedRun = Ended & { results?: Results }

/** Runs the checks on a target in a process of its own. */
export async function judge(options: JudgeOptions): Promise<JudgedRun> {
  const { target, folder, args, output, tellsGitHub = output === "shown" } = options
  mkdirSync(folder, { recursive: true })
  const file = join(folder, "target.json")
  writeFileSync(file, JSON.stringify(target))
  const env = {
    ...process.env,
    [variables.target]: file,
    [variables.run]: folder,
    ...(!tellsGitHub && { GITHUB_ACTIONS: "", GITHUB_STEP_SUMMARY: "", GITHUB_OUTPUT: "" }),
    ...options.env,
  }
  clearRun(folder)
  const results = join(folder, "results.json")
  const ended = await playwrightTest(besideOurReporter(args), { env, output })
  return existsSync(results)
    ? { ...ended, results: readResults(results) }
    : { ...ended, exitCode: withoutResults(ended.exitCode, args) }
}

/** Runs the checks on the lockfile's target, as `playwright test` does; its exit code is the verdict's. */
export async function judgeLockfile(args: string[]): Promise<number> {
  clearRun(runFolder())
  const results = join(runFolder(), "results.json")
  const { [variables.target]: _, ...env } = process.env
  const { exitCode } = await playwrightTest(besideOurReporter(args), { env })
  return existsSync(results) ? exitCode : withoutResults(exitCode, args)
}

/**
 * Playwright ends with 1 for an option that it doesn't know, too: what came to no results is no verdict. Throws where
 * checks ran well, and nobody judged them.
 */
function withoutResults(exitCode: number, args: readonly string[]): number {
  if (exitCode === 0 && asksForVerdicts(args)) {
    throw CannotJudge.for({
      cause: "The checks ran, and came to no results, which our own reporter writes.",
      remedy: "Choose a configuration of Playwright that names it, or none.",
    })
  }
  return exitCode === 1 ? 2 : exitCode
}

/** Reads a results file. Throws where it is none, or of another version of the format. */
export function readResults(file: string): Results {
  return readContract(file, resultsSchema)
}

/** Reads a `comparison.json`. Throws where it is none. */
export function readComparison(file: string): Comparison {
  return readContract(file, comparisonSchema)
}
