import { CannotJudge, NoSuchCombination } from "../trouble/cannot-judge.ts"
import { explained } from "../trouble/explained.ts"
import { judge, type JudgedRun } from "./judge.ts"
import { folderOf, writeOutcomes } from "./outcomes.ts"
import { clearRun } from "./run-folder.ts"
import { giveBackTarget } from "../app/install-target.ts"
import { installed } from "../app/installed.ts"
import { packagesKey } from "../app/packages-key.ts"
import { prepareAhead } from "../app/prepare-ahead.ts"
import { prepare } from "../app/prepare.ts"
import { Interrupted } from "../process.ts"
import type { Results } from "../results/results.ts"
import type { Target } from "../target/target.ts"
import { type TargetOptions, targetOf } from "../target/target-options.ts"

/** What came of one of several targets. */
export type Outcome = {
  options: TargetOptions
  /** Where its reports stand. */
  folder: string
  results?: Results
  /** Why there are no results. */
  problem?: string
  /** As of a run of this target alone; a combination that can't exist has none. */
  exitCode?: 0 | 1 | 2
}

/** Judges one target after another and prepares the next meanwhile; tells each outcome as soon as it is known. */
export function judgeSeveral(
  all: readonly TargetOptions[],
  { folder, args, tell }: { folder: string; args: string[]; tell: (outcome: Outcome) => void },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  clearRun(folder)
  writeOutcomes(folder, all, outcomes)
  return prepareAhead(all, prepared, async (options, preparation) => {
    const index = all.indexOf(options)
    const place = folderOf(folder, index)
    const judgePrepared = async (target: Target) => {
      // The next one's preparation speaks up meanwhile: who waits should know which is judged.
      console.error(`Judging ${versionsIn(target)} (${index + 1} of ${all.length}) …`)
      return judgedAs(await judge({ target, folder: place, args, output: "kept" }))
    }
    const outcome =
      "error" in preparation
        ? refused(preparation.error)
        : await judgePrepared(preparation.prepared)
    const whole = { options, folder: place, ...outcome }
    outcomes.push(whole)
    writeOutcomes(folder, all, outcomes)
    tell(whole)
    if ("prepared" in preparation) giveBackTarget(preparation.prepared)
    return whole
  })
}

/** 2 wins over 1; what can't exist counts for nothing, unless there is nothing else. */
export function exitCodeOfAll(outcomes: readonly Pick<Outcome, "exitCode">[]): 0 | 1 | 2 {
  const codes = outcomes.flatMap(({ exitCode }) => exitCode ?? [])
  return codes.includes(2) || codes.length === 0 ? 2 : codes.includes(1) ? 1 : 0
}

function versionsIn({ apps }: Target): string {
  const names = ["next-auth", "next", "react"]
  return names.map((name) => `${name} ${installed(name, apps).version}`).join(", ")
}

async function prepared(options: TargetOptions): Promise<Target> {
  const target = await targetOf(options)
  const packages = packagesKey(target)
  await Promise.all(target.routers.map((router) => prepare(target, packages, router, "documented")))
  return target
}

function judgedAs({
  results,
  output,
}: JudgedRun): Pick<Outcome, "results" | "problem" | "exitCode"> {
  if (!results) return { problem: output.trim(), exitCode: 2 }
  return { results, exitCode: results.exitCode }
}

/** What comes of a target that can't be judged. Throws where the run is interrupted. */
export function refused(thrown: unknown): Pick<Outcome, "problem" | "exitCode"> {
  const error = explained(thrown)
  if (error instanceof Interrupted) throw error
  if (error instanceof NoSuchCombination) return { problem: error.message }
  if (error instanceof CannotJudge) return { problem: error.message, exitCode: 2 }
  return { problem: String((error as Error).stack ?? error), exitCode: 2 }
}
