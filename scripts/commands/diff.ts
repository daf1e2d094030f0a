import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Command } from "../lib/command.ts"
import { CannotJudge } from "../lib/cannot-judge.ts"
import { compareChecks, differences, type Pair } from "../lib/compare.ts"
import { confirmPairs } from "../lib/confirm.ts"
import { ensureBrowser } from "../lib/ensure-browser.ts"
import { judge, readResults } from "../lib/judge.ts"
import type { Results } from "../lib/results.ts"
import { runFolder } from "../lib/run-folder.ts"
import type { Target } from "../lib/target.ts"
import { type TargetOptions, targetOf, targetParser } from "../lib/target-options.ts"
import { renderDifferences } from "../report/differences.ts"

/** One side of a comparison: results, and the target that gives them again; a file has none. */
type Side = { results: Results; target?: Target }

/** Says what changed for a user from one next-auth to another: `diff 4.24.14 4.24.15`. */
export const command: Command = async (args) => {
  const parser = targetParser("diff", "Says what changed from one next-auth to another.")
    .argument("<before>", "a next-auth (version, tarball, folder …) or a results file")
    .argument("<after>", "the same")
    .argument("[playwright...]", "further arguments go to playwright test, such as -g session")
    .allowUnknownOption()
    .parse(args, { from: "user" })
  const [before, after, ...playwright] = parser.args as [string, string, ...string[]]
  await ensureBrowser()
  const options = parser.opts<TargetOptions>()
  const sides = [
    await sideOf(before, "before", options, playwright),
    await sideOf(after, "after", options, playwright),
  ] as const
  const pairs = compareChecks(sides[0].results, sides[1].results)
  const confirmed = await confirmPairs(pairs, sides[0].target, sides[1].target, confirmationFolder)
  console.log(renderDifferences(sides[0].results, sides[1].results, differences(confirmed)))
  return exitCodeOf(confirmed)
}

async function sideOf(
  what: string,
  name: string,
  options: TargetOptions,
  args: string[],
): Promise<Side> {
  if (what.endsWith(".json") && existsSync(what)) return { results: readResults(what) }
  const target = await targetOf({ ...options, nextAuth: what })
  const folder = join(runFolder(), name)
  const { results, output } = await judge({ target, folder, args, output: "kept" })
  if (!results || results.exitCode === 2) {
    throw new CannotJudge(`${what} could not be judged:\n${output}`)
  }
  console.error(results.sentence)
  return { results, target }
}

function confirmationFolder(name: string): string {
  return join(runFolder(), `confirm-${name}`)
}

function exitCodeOf(pairs: readonly Pair[]): number {
  if (pairs.some(({ change }) => change === "unstable")) return 2
  return pairs.some(({ change }) => change === "broken") ? 1 : 0
}
