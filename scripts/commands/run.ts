import type { Command } from "../lib/command.ts"
import { assertComparable, optionsOfSide } from "../lib/comparison/sides.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { judge, judgeLockfile } from "../lib/run/judge.ts"
import { exitCodeOfAll, judgeSeveral } from "../lib/run/judge-several.ts"
import { readMatrix, type TargetsOptions } from "../lib/target/matrix.ts"
import { wishedTargets } from "../lib/target/wished-targets.ts"
import { publishRun, runFolder } from "../lib/run/run-folder.ts"
import { type TargetOptions, targetOf, targetsParser } from "../lib/target/target-options.ts"
import { tellGitHubOfAll } from "../report/github.ts"
import { renderOutcome, renderSummary } from "../report/summary.ts"
import { compareWithBaseline } from "./diff.ts"

/** Judges the lockfile's target, or those that the options describe. */
export const command: Command = async (args) => {
  const parser = targetsParser("run")
    .option(
      "--baseline <what>",
      "judge this too, and say what changed: see conformance diff --help",
    )
    .argument("[playwright...]", "further arguments go to playwright test, such as -g session")
    .allowUnknownOption()
    .parse(args, { from: "user" })
  type Options = TargetsOptions & { matrix?: string; baseline?: string }
  const { matrix, baseline, ...options } = parser.opts<Options>()
  const saysTarget = parser.args.length < args.length
  const targets = await wishedTargets(options, matrix === undefined ? {} : readMatrix(matrix))
  assertComparable(baseline, targets)
  // What is wrong with it is told before anything is judged.
  if (baseline !== undefined) optionsOfSide(baseline, targets[0]!)
  await ensureBrowser()
  if (!saysTarget) return judgeLockfile(args)
  return targets.length === 1
    ? judgeOne(targets[0]!, baseline, parser.args)
    : judgeAll(targets, parser.args)
}

async function judgeOne(
  options: TargetOptions,
  baseline: string | undefined,
  args: string[],
): Promise<number> {
  const target = await targetOf(options)
  const judged = await judge({
    target,
    folder: runFolder(),
    args,
    output: "shown",
    tellsGitHub: baseline === undefined,
  })
  if (baseline === undefined || !judged.results) return judged.exitCode
  return compareWithBaseline(baseline, options, { results: judged.results, target }, args)
}

async function judgeAll(targets: readonly TargetOptions[], args: string[]): Promise<number> {
  const folder = runFolder()
  const outcomes = await judgeSeveral(targets, {
    folder,
    args,
    tell: (outcome) => console.log(`\n${renderOutcome(outcome)}`),
  })
  publishRun(folder)
  tellGitHubOfAll(outcomes)
  console.log(`\n${renderSummary(outcomes)}`)
  return exitCodeOfAll(outcomes)
}
