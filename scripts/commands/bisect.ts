import { Option } from "commander"
import { maxSatisfying } from "semver"
import { join } from "node:path"
import {
  type Answer,
  changesLink,
  findTurn,
  releasesBetween,
  type Walkable,
  walkable,
} from "../lib/proof/bisect.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { publishedVersions } from "../lib/npm.ts"
import { answerOf, checksFor } from "../lib/proof/proof.ts"
import { planOf } from "../lib/proof/proof-plan.ts"
import type { Combination } from "../lib/proof/regression.ts"
import {
  chooseRegressions,
  loadRegressions,
  type NamedRegression,
} from "../lib/proof/regressions.ts"
import { runFolder } from "../lib/run/run-folder.ts"
import { routerOf, runJob } from "../lib/proof/run-job.ts"

type Options = { package: Walkable; good?: string; bad?: string }

/** The oldest next-auth that the harness drives, and the releases that are walked. */
const oldest = "4.0.1"
const walked = "4.x"

/** Names the release that broke what a regression spec checks, and the one that mended it. */
export const command: Command = async (args) => {
  const parser = parserOf("bisect")
    .argument("<spec>", "a number or file of specs/regressions")
    .addOption(new Option("--package <name>").choices(walkable).default("next-auth"))
    .option("--good <version>", "a release without the bug, older or newer than the bad one")
    .option("--bad <version>", "a release with the bug; else the one of the witness")
    .parse(args, { from: "user" })
  const [regression] = chooseRegressions(await loadRegressions(), parser.args)
  const { package: name, good, bad } = parser.opts<Options>()
  const combination = brokenSide(regression!)
  const broken = bad ?? combination[name]
  if (!broken) throw new CannotJudge(`The witness says no ${name}: name a release by --bad.`)
  await ensureBrowser()

  const published = await publishedVersions(name)
  const ask = asking(regression!, combination, name)
  if ((await ask(broken)) !== "broken") {
    throw new CannotJudge(`${name} ${broken} does not show the bug: name another by --bad.`)
  }
  const ends = good ? [good] : endsOf(name, published)
  const walks = ends.map((end) => releasesBetween([...published], ...inOrder(end, broken)))
  for (const releases of walks) console.log(await walk(releases, broken, name, ask))
  return 0
}

/** Asks a release by the spec's checks, each once. */
function asking(regression: NamedRegression, combination: Combination, name: Walkable) {
  const answers = new Map<string, Answer>()
  const router = routerOf(regression)
  return async (release: string): Promise<Answer> => {
    const known = answers.get(release)
    if (known) return known
    const side = { ...combination, [name]: release }
    const [job] = planOf([withSide(regression, side)], () => router)
    const run = await runJob(job!, join(runFolder(), `${name}-${release}`))
    const checks = checksFor(regression, router, run.checks)
    const answer = answerOf(regression.witness.observed, { ...run, checks })
    console.error(`${name} ${release}: ${answer}`)
    answers.set(release, answer)
    return answer
  }
}

async function walk(
  releases: string[],
  broken: string,
  name: Walkable,
  ask: (release: string) => Promise<Answer>,
): Promise<string> {
  const isUp = releases[0] === broken
  const end = isUp ? releases.at(-1)! : releases[0]!
  if ((await ask(end)) !== "well") {
    return isUp
      ? `${name} ${end} still has it, or can't be judged.`
      : `${name} ${end} has it already, or can't be judged: no release before it was walked.`
  }
  const { before, after, between } = await findTurn(releases, isUp ? "well" : "broken", ask)
  const unasked = between.length > 0 ? ` (${between.join(", ")} could not be judged)` : ""
  return [
    `${name} ${after} is the first ${isUp ? "without the bug" : "with the bug"}${unasked}.`,
    `  ${changesLink(name, before, after)}`,
  ].join("\n")
}

function endsOf(name: Walkable, published: readonly string[]): string[] {
  if (name === "next-auth") return [oldest, maxSatisfying([...published], walked)!]
  throw new CannotJudge(`Name a ${name} without the bug by --good.`)
}

function inOrder(end: string, broken: string): [string, string] {
  return maxSatisfying([end, broken], "*") === broken ? [end, broken] : [broken, end]
}

function brokenSide({ name, witness }: NamedRegression): Combination {
  if ("broken" in witness) return witness.broken
  throw new CannotJudge(`The witness of ${name} is a fault: no release shows it.`)
}

function withSide(regression: NamedRegression, side: Combination): NamedRegression {
  const { observed } = regression.witness
  return { ...regression, witness: { broken: side, fixed: side, observed } }
}
