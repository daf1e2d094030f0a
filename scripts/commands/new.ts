import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { stdin, stdout } from "node:process"
import { createInterface } from "node:readline/promises"
import {
  requirement as requirementOfId,
  requirements,
  isRequirementId,
} from "../../specs/requirements/index.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { aligned } from "../lib/aligned.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { installed } from "../lib/app/installed.ts"
import { unknownRequirement } from "../lib/ledger/unknown-requirement.ts"
import { fromCaller, root } from "../lib/paths.ts"
import { binary, Interrupted, run } from "../lib/process.ts"
import { entered, registers } from "../lib/proof/from-app/entered.ts"
import { house } from "../lib/proof/from-app/house.ts"
import { readApp } from "../lib/proof/from-app/read-app.ts"
import {
  type AppScenario,
  scenarioOfApp,
  type Taken,
} from "../lib/proof/from-app/scenario-of-app.ts"
import {
  linkOf,
  reportedPromises,
  type Report,
  type Scaffolded,
  scaffold,
  withPromise,
} from "../lib/proof/scaffold.ts"

type Options = { requirement?: string; fromApp?: string; write?: true }

/** Writes a regression spec for an upstream report, which runs, fails, and says what to do next. */
export const command: Command = async (args) => {
  const parser = parserOf("new")
    .argument(
      "[number]",
      "an upstream issue (4174), advisory (GHSA-xmf8-cvqr-rfgj) or commit (042955eaa); else asked",
    )
    .argument("[title]", "what must hold, in words that end the sentence of a check; else asked")
    .option("--requirement <id>", "the promise that is broken, where the ledger has it")
    .option(
      "--from-app <folder>",
      "a reproduction, with auth options and pages: says what it found there, runs nothing of it, and makes it a scenario",
    )
    .option("--write", "with --from-app: writes without asking")
    .parse(args, { from: "user" })
  const { requirement, fromApp, write } = parser.opts<Options>()
  if (write && fromApp === undefined) {
    parser.error("error: option '--write' goes with '--from-app <folder>'")
  }
  const [givenNumber, givenTitle] = parser.args
  const number = (givenNumber ?? (await asked("Issue, advisory or commit: "))).replace(/^#/, "")
  linkOf(number)
  const title = (givenTitle ?? (await asked("What must hold: "))).replace(/\.$/, "")
  if (requirement) assertKnown(requirement)
  const { version } = installed("next-auth", root)
  const report: Report = { number, title, version, ...(requirement && { requirement }) }
  const plain = assertedNew(scaffold(report))
  if (fromApp === undefined) {
    await add(plain, edited(report), number)
    return 0
  }

  const taken = await scenarioOfApp(readApp(fromCaller(fromApp)), house(), number)
  console.log(told(taken))
  const { scenario } = taken
  if (!scenario)
    throw new CannotJudge(
      `${fromApp} is no scenario yet, and nothing was written.\n${list(taken.refusals)}`,
    )
  if (requirement) assertOfRouter(requirement, scenario)
  const { name, router } = scenario
  const withApp: Report = { ...report, reproduction: { scenario: name, router } }
  const files = [...scaffold(withApp), ...assertedNew(scenario.files)]
  const edits = [...edited(withApp), ...entered(registered(), scenario, number)]
  if (!write && !(await agreedTo(files, edits))) {
    console.log("Nothing was written.")
    return 0
  }
  await add(files, edits, number)
  return 0
}

function assertedNew(files: Scaffolded[]): Scaffolded[] {
  for (const { path } of files) {
    if (existsSync(join(root, path))) throw new CannotJudge(`There is a ${path} already.`)
  }
  return files
}

/** The ledger with the promise of a report, unless it names one that is there. */
function edited(report: Report): Scaffolded[] {
  const text = readFileSync(join(root, reportedPromises), "utf8")
  return report.requirement ? [] : [{ path: reportedPromises, text: withPromise(text, report) }]
}

async function add(files: Scaffolded[], edits: Scaffolded[], number: string): Promise<void> {
  const written = [...files, ...edits].map(({ path, text }) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    return path
  })
  const formatter = [...binary("oxfmt", "bin/oxfmt"), ...written]
  const formatted = await run(process.execPath, formatter, { output: "kept" })
  if (formatted.exitCode !== 0) {
    throw new CannotJudge(`What was written can't be formatted:\n${formatted.output.trim()}`)
  }
  console.log(
    [
      ...files.map(({ path }) => `wrote ${path}`),
      ...edits.map(({ path }) =>
        path === reportedPromises ? `added a promise to ${path}` : `added a scenario to ${path}`,
      ),
      `\nNow: npx playwright test specs/regressions/${number}`,
    ].join("\n"),
  )
}

function registered() {
  const text = (path: string) => readFileSync(join(root, path), "utf8")
  const { variants, scenarios, reported } = registers
  return {
    variants: text(variants),
    scenarios: text(scenarios),
    ...(existsSync(join(root, reported)) && { reported: text(reported) }),
  }
}

function told({ rows }: Taken): string {
  if (rows.length === 0) return ""
  return `${aligned(rows)
    .map((row) => printable(row.join("  ").trimEnd()))
    .join("\n")}\n`
}

function list(sentences: readonly string[]): string {
  return sentences.map((one) => `- ${printable(one)}`).join("\n")
}

/** What others wrote, without what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "�")
}

async function agreedTo(files: Scaffolded[], edits: Scaffolded[]): Promise<boolean> {
  console.log(`It would write:\n${list([...files, ...edits].map(({ path }) => path))}\n`)
  console.log("With the spec, the reproduction's code runs on this machine: read it before.\n")
  if (!stdin.isTTY) {
    throw new CannotJudge("Nothing was written: without a terminal to ask in, say --write.")
  }
  return /^y(es)?$/i.test(await asked("Write it? [y/N] "))
}

async function asked(question: string): Promise<string> {
  if (!stdin.isTTY) throw new CannotJudge("Say what the spec is about: new <number> <title>.")
  const lines = createInterface({ input: stdin, output: stdout })
  try {
    return (await lines.question(question)).trim()
  } catch (error) {
    // Ctrl+C and Ctrl+D at the question.
    if ((error as Error).name === "AbortError") throw new Interrupted(130)
    throw error
  } finally {
    lines.close()
  }
}

/** A reproduction is an app of one router, and its check runs on that alone. */
function assertOfRouter(id: string, { router }: AppScenario): void {
  if (isRequirementId(id) && requirementOfId(id).router === router) return
  throw new CannotJudge(
    `"${id}" holds for more than the ${router} router, which this reproduction is for. Leave --requirement out: the new promise will name its router.`,
  )
}

function assertKnown(id: string): void {
  const ids = Object.keys(requirements)
  if (!ids.includes(id)) throw new CannotJudge(unknownRequirement(id, ids))
}
