import { availableParallelism } from "node:os"
import { join } from "node:path"
import { Option } from "commander"
import { unproven } from "../../specs/unproven.ts"
import { atOnce } from "../lib/at-once.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { changedFiles, touchedBy } from "../lib/proof/changed.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { besideLeftOut, leftOut, mayLeaveOut } from "../lib/proof/left-out.ts"
import { listChecks } from "../lib/run/listed-checks.ts"
import { publishedVersions } from "../lib/npm.ts"
import {
  checksFor,
  exitCodeOfProofs,
  missingChecks,
  proofOf,
  type SideRun,
} from "../lib/proof/proof.ts"
import { jobsOf } from "../lib/proof/proof-plan.ts"
import {
  chooseRegressions,
  loadRegressions,
  type NamedRegression,
} from "../lib/proof/regressions.ts"
import { runJob } from "../lib/proof/run-job.ts"
import { routerOf, sideName, sidesOf, type WitnessSide } from "../lib/proof/witness.ts"
import { withoutTraces } from "../lib/run/playwright.ts"
import { runFolder } from "../lib/run/run-folder.ts"
import { renderProofs, renderUnproven } from "../report/proofs.ts"

/** Shows that regression specs fail on a release with the bug, as their witness says, and pass on one without. */
export const command: Command = async (args) => {
  const parser = parserOf("prove")
    .argument("[spec...]", "numbers or files of specs/regressions; else all")
    .option("--changed <commit>", "only those that a change since this commit touches")
    .addOption(
      new Option("--unproven", "lists what broke in v4 and is not proven, and why").conflicts(
        "changed",
      ),
    )
    .parse(args, { from: "user" })
  const { changed, unproven: isListing } = parser.opts<{ changed?: string; unproven?: true }>()
  if (isListing) {
    console.log(renderUnproven(unproven))
    return 0
  }
  const named = chooseRegressions(await loadRegressions(), parser.args)
  const chosen = changed ? touchedBy(await changedFiles(changed), named) : named
  if (chosen.length === 0) {
    console.log("No regression spec is touched.")
    return 0
  }
  await assertChecksExist(chosen)
  const published = chosen.some(mayLeaveOut) ? await publishedVersions("next-auth") : []
  await ensureBrowser()

  // Who proves one wants to see how it fails; of all of them, whether they do.
  const runs = await runAll(chosen, parser.args.length > 0 ? [] : withoutTraces)
  const rows = chosen.map((regression) => {
    const { broken, fixed } = sidesOf(regression)
    const side = (one: WitnessSide): SideRun => {
      const { checks, ...rest } = runs.get(sideName(one))!
      return { ...rest, checks: checksFor(regression, routerOf(regression), checks) }
    }
    const proof = proofOf(regression.witness.observed, side(broken), side(fixed))
    return { regression, proof: besideLeftOut(proof, leftOut(regression, published)) }
  })
  console.log(renderProofs(rows))
  return exitCodeOfProofs(rows.map(({ proof }) => proof))
}

async function assertChecksExist(regressions: readonly NamedRegression[]): Promise<void> {
  const missing = missingChecks(regressions, await listChecks())
  if (missing.length > 0) throw new CannotJudge(missing.join("\n"))
}

async function runAll(
  regressions: readonly NamedRegression[],
  playwright: readonly string[],
): Promise<Map<string, SideRun>> {
  const jobs = jobsOf(regressions)
  const runs = await atOnce(
    availableParallelism(),
    jobs,
    async (job): Promise<[string, SideRun]> => {
      const name = sideName(job.side)
      console.error(`${jobs.indexOf(job) + 1}/${jobs.length} ${name}: ${job.tests.length} specs …`)
      const folder = join(runFolder(), name.replace(/[^\w.-]+/g, "-"))
      return [name, await runJob(job, folder, ["--workers", "1", ...playwright])]
    },
  )
  return new Map(runs)
}
