import { Option } from "commander"
import { gt } from "semver"
import { join } from "node:path"
import {
  changesLink,
  type Direction,
  exitCodeOfWalks,
  releasesBetween,
  type Walk,
  walk,
  type Walkable,
  walkable,
} from "../lib/proof/bisect.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { releasesOfV4 } from "../lib/history/releases.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { publishedVersions } from "../lib/npm.ts"
import { type Answer, answerOf, checksFor, whyUntold } from "../lib/proof/proof.ts"
import { jobsOf } from "../lib/proof/proof-plan.ts"
import type { WitnessPackages } from "../lib/proof/regression.ts"
import {
  chooseRegressions,
  loadRegressions,
  type NamedRegression,
} from "../lib/proof/regressions.ts"
import { runFolder } from "../lib/run/run-folder.ts"
import { runJob } from "../lib/proof/run-job.ts"
import { routerOf } from "../lib/proof/witness.ts"

type Options = { package: Walkable; good?: string; bad?: string }

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
  const packages = brokenSide(regression!)
  const broken = bad ?? packages[name]
  if (!broken) throw new CannotJudge(`The witness says no ${name}: name a release by --bad.`)
  const published = await publishedVersions(name)
  for (const release of [broken, ...(good ? [good] : [])]) assertPublished(name, release, published)
  await ensureBrowser()
  const ask = asking(regression!, packages, name)
  const first = await ask(broken)
  if (first === "well") {
    throw new CannotJudge(`${name} ${broken} does not show the bug: name another by --bad.`)
  }
  if (first === "can't tell") {
    throw new CannotJudge(
      `${name} ${broken}, where the search begins, can't be judged: see above, or name another by --bad.`,
    )
  }
  const ends = good ? [good] : endsOf(name, published).filter((end) => end !== broken)
  const walks: Walk[] = []
  for (const end of ends) {
    const direction = gt(end, broken) ? "newer" : "older"
    const [from, to] = direction === "newer" ? [broken, end] : [end, broken]
    const found = await walk(releasesBetween([...published], from, to), direction, ask)
    console.log(rendered(name, direction, found))
    walks.push(found)
  }
  return exitCodeOfWalks(walks)
}

/** Asks a release by the spec's checks, each once. */
function asking(regression: NamedRegression, packages: WitnessPackages, name: Walkable) {
  const answers = new Map<string, Answer>()
  const router = routerOf(regression)
  return async (release: string): Promise<Answer> => {
    const known = answers.get(release)
    if (known) return known
    const [job] = jobsOf([withSide(regression, { ...packages, [name]: release })])
    const run = await runJob(job!, join(runFolder(), `${name}-${release}`))
    const checks = checksFor(regression, router, run.checks)
    const side = { ...run, checks }
    const answer = answerOf(regression.witness.observed, side)
    const why = whyUntold(regression.witness.observed, side)
    console.error([`${name} ${release}: ${answer}`, ...(why ? [why] : [])].join(": "))
    answers.set(release, answer)
    return answer
  }
}

function assertPublished(name: Walkable, release: string, published: readonly string[]): void {
  if (published.includes(release)) return
  throw new CannotJudge(
    `There is no ${name} ${release} on the registry: name one version, such as 4.24.7.`,
  )
}

function rendered(name: Walkable, direction: Direction, found: Walk): string {
  if ("answer" in found) {
    if (found.answer === "can't tell") {
      return `${name} ${found.end} can't be judged: name a release without the bug by --good.`
    }
    return `${name} ${found.end} ${direction === "newer" ? "still has it" : "has it already"}.`
  }
  const { before, after, between } = found.turn
  const unasked = between.length > 0 ? ` (${between.join(", ")} could not be judged)` : ""
  return [
    `${name} ${after} is the first ${direction === "newer" ? "without" : "with"} the bug${unasked}.`,
    `  ${changesLink(name, before, after)}`,
  ].join("\n")
}

function endsOf(name: Walkable, published: readonly string[]): string[] {
  if (name !== "next-auth") throw new CannotJudge(`Name a ${name} without the bug by --good.`)
  const releases = releasesOfV4(published)
  return [releases[0]!, releases.at(-1)!]
}

function brokenSide({ name, witness }: NamedRegression): WitnessPackages {
  if ("broken" in witness) return witness.broken
  throw new CannotJudge(`The witness of ${name} is a fault: no release shows it.`)
}

function withSide(regression: NamedRegression, side: WitnessPackages): NamedRegression {
  const { observed } = regression.witness
  const router = routerOf(regression)
  return { ...regression, witness: { broken: side, fixed: side, observed, router } }
}
