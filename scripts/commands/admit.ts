import { randomInt } from "node:crypto"
import { cpus } from "node:os"
import pc from "picocolors"
import { join } from "node:path"
import { type Admission, admissionsOf, exitCodeOfAdmissions } from "../lib/proof/admission.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { changedFiles, specsAmong } from "../lib/proof/changed.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { judge } from "../lib/run/judge.ts"
import { underLoad } from "../lib/proof/load.ts"
import { runFolder } from "../lib/run/run-folder.ts"
import { isJudged } from "../lib/results/results.ts"
import { lockfileTarget } from "../lib/target/target.ts"

const runs = 10

/** Runs specs ten times over, in random order, on a loaded machine: one disagreement refuses them. */
export const command: Command = async (args) => {
  const parser = parserOf("admit")
    .argument("[spec...]", "spec files, as playwright test takes them")
    .option("--changed <commit>", "the spec files that a change since this commit touches")
    .option("--seed <number>", "the order of an earlier run")
    .parse(args, { from: "user" })
  const { changed, seed = String(randomInt(1_000_000)) } = parser.opts<{
    changed?: string
    seed?: string
  }>()
  if (changed && parser.args.length > 0) {
    throw new CannotJudge("Name specs or --changed, which finds them: not both.")
  }
  const specs = changed ? specsAmong(await changedFiles(changed)) : parser.args
  if (specs.length === 0) {
    if (!changed) throw new CannotJudge("Name the specs to admit, or --changed <commit>.")
    console.log("No spec is touched.")
    return 0
  }
  await ensureBrowser()
  console.error(`${runs} runs of ${specs.join(", ")}, in the order of --seed ${seed} …`)
  const workers = String(2 * cpus().length)
  const options = ["--repeat-each", String(runs), "--shuffle", seed, "--workers", workers]
  const run = { target: lockfileTarget, folder: join(runFolder(), "admission") }
  const { results, output } = await underLoad(() =>
    judge({ ...run, args: [...specs, ...options, "--trace", "off"], output: "kept" }),
  )
  if (!results || !isJudged(results)) {
    throw new CannotJudge(`The specs could not be run:\n${output.trim()}`)
  }
  const admissions = admissionsOf(results.checks)
  console.log(admissions.map(rendered).join("\n"))
  const refused = admissions.filter(({ outcome }) => outcome !== "admitted").length
  console.log(`\n${admissions.length - refused} admitted, ${refused} refused`)
  return exitCodeOfAdmissions(admissions)
}

function rendered({ name, outcome, passed, runs, seen }: Admission): string {
  const line = `${outcome.padEnd(10)}  ${passed} of ${runs} passed  ${name}`
  if (outcome === "admitted") return line
  return pc.red(seen ? `${line}\n            once said: ${seen}` : line)
}
