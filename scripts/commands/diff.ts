import { join, relative } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { explained } from "../lib/trouble/explained.ts"
import type { Command } from "../lib/command.ts"
import type { Comparison } from "../lib/comparison/comparison.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { isJudged, type Results } from "../lib/results/results.ts"
import { withoutSecrets } from "../lib/secrets.ts"
import { publishRun, runFolder } from "../lib/run/run-folder.ts"
import {
  compareSides,
  judgeSide,
  type Plan,
  planOf,
  type Side,
  sideOfFile,
} from "../lib/comparison/sides.ts"
import { type TargetOptions, targetParser } from "../lib/target/target-options.ts"
import { closingLine, countsOf, judgedOf } from "../lib/results/verdict.ts"
import { renderComparison } from "../report/differences.ts"
import { tellGitHub, tellGitHubOfTrouble } from "../report/github.ts"
import { writeComparison, writeReports } from "../report/write-reports.ts"

/** Says what changed for a user from one target to another: `diff 4.24.14 4.24.15`. */
export const command: Command = async (args) => {
  const parser = targetParser("diff")
    .option("--as-recorded", "take results files as they are, and confirm nothing of them")
    .argument("<before>", "a next-auth, a combination or a results file")
    .argument("<after>", "the same")
    .argument("[playwright...]", "further arguments go to playwright test, such as -g session")
    .allowUnknownOption()
    .parse(args, { from: "user" })
  const [before, after, ...playwright] = parser.args as [string, string, ...string[]]
  const options = parser.opts<TargetOptions & { asRecorded?: boolean }>()
  const plans = [
    await named("before", before, () => planOf(before, options)),
    await named("after", after, () => planOf(after, options)),
  ] as const
  const runsNothing = options.asRecorded && plans.every((plan) => "file" in plan)
  if (!runsNothing) await ensureBrowser()
  const sideOf = (name: string, what: string, plan: Plan): Promise<Side> =>
    named(name, what, () =>
      "file" in plan
        ? sideOfFile(plan.file, options.asRecorded ?? false)
        : judgeSide(plan.target, join(runFolder(), name), playwright),
    )
  const earlier = await sideOf("before", before, plans[0])
  console.error(earlier.results.sentence)
  if (isDeepStrictEqual(plans[0], plans[1])) {
    const notes = [
      "file" in plans[0]
        ? "Both sides are the same results file."
        : "Both sides are the same installed packages, served alike: they were judged once.",
    ]
    return tell(await compareSides(earlier, { ...earlier, notes }, runFolder()))
  }
  const later = await sideOf("after", after, plans[1])
  console.error(later.results.sentence)
  return tell(await compareSides(earlier, later, runFolder()))
}

/** Says what changed from a baseline to a run that was judged just now; the answer is the exit code. */
export async function compareWithBaseline(
  baseline: string,
  options: TargetOptions,
  after: Side,
  playwright: string[],
): Promise<number> {
  if (!isJudged(after.results) || judgedOf(after.results.checks).length === 0) {
    tellGitHub({ results: after.results })
    closeWith(after.results)
    return 2
  }
  console.error(`\nJudging the baseline (${withoutSecrets(baseline)}) …`)
  const comparison = await unlessTrouble(async () => {
    const before = await named("The baseline", baseline, () =>
      judgeBaseline(baseline, options, playwright),
    )
    console.error(`${before.results.sentence}\n`)
    return compareSides(before, after, runFolder())
  })
  if (!(comparison instanceof CannotJudge)) return tell(comparison, after.results)
  console.error(comparison.message)
  tellGitHub({ results: after.results })
  tellGitHubOfTrouble(comparison.message)
  closeWith(after.results)
  return 2
}

async function judgeBaseline(
  baseline: string,
  options: TargetOptions,
  playwright: string[],
): Promise<Side> {
  const folder = join(runFolder(), "baseline")
  const plan = await planOf(baseline, options)
  if (!("file" in plan)) return judgeSide(plan.target, folder, playwright)
  const side = await sideOfFile(plan.file, false)
  writeReports(side.results, folder)
  return side
}

/** What came of an act, or what stood in its way: what was judged before it still stands. */
async function unlessTrouble<T>(act: () => Promise<T>): Promise<T | CannotJudge> {
  try {
    return await act()
  } catch (thrown) {
    const error = explained(thrown)
    if (error instanceof CannotJudge) return error
    throw error
  }
}

/** Prints a comparison and answers with its exit code. */
function tell(comparison: Comparison, results?: Results): number {
  publishRun(runFolder())
  writeComparison(comparison, runFolder())
  tellGitHub({ comparison, results })
  console.log(renderComparison(comparison, relative(process.cwd(), runFolder())))
  if (results) closeWith(results)
  return comparison.exitCode
}

/** Of a run the counts are the last line, with a baseline too. */
function closeWith({ checks }: Results): void {
  console.log(`\n${closingLine(countsOf(checks))}`)
}

/** Says of what keeps a side from being judged which side it is. */
async function named<T>(name: string, what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof CannotJudge)) throw error
    throw new CannotJudge(`${name} (${what}) could not be judged: ${error.message}`)
  }
}
