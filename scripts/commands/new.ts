import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { stdin, stdout } from "node:process"
import { createInterface } from "node:readline/promises"
import { requirements } from "../../specs/requirements/index.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { installed } from "../lib/app/installed.ts"
import { unknownRequirement } from "../lib/ledger/unknown-requirement.ts"
import { root } from "../lib/paths.ts"
import { binary, run } from "../lib/process.ts"
import {
  linkOf,
  reportedPromises,
  type Report,
  scaffold,
  withPromise,
} from "../lib/proof/scaffold.ts"

/** Writes a regression spec for an upstream report, which runs, fails, and says what to do next. */
export const command: Command = async (args) => {
  const parser = parserOf("new")
    .argument("[number]", "an upstream issue (4174) or advisory (GHSA-xmf8-cvqr-rfgj); else asked")
    .argument("[title]", "what must hold, in words that end the sentence of a check; else asked")
    .option("--requirement <id>", "the promise that is broken, where the ledger has it")
    .parse(args, { from: "user" })
  const [givenNumber, givenTitle] = parser.args
  const number = (givenNumber ?? (await asked("Issue or advisory: "))).replace(/^#/, "")
  linkOf(number)
  const title = (givenTitle ?? (await asked("What must hold: "))).replace(/\.$/, "")
  const { requirement } = parser.opts<{ requirement?: string }>()
  if (requirement) assertKnown(requirement)
  const { version } = installed("next-auth", root)
  const report: Report = { number, title, version, ...(requirement && { requirement }) }

  const files = scaffold(report)
  for (const { path } of files) {
    if (existsSync(join(root, path))) throw new CannotJudge(`There is a ${path} already.`)
  }
  const ledger = join(root, reportedPromises)
  if (!requirement) writeFileSync(ledger, withPromise(readFileSync(ledger, "utf8"), report))
  for (const { path, text } of files) writeFileSync(join(root, path), text)
  const written = [...files.map(({ path }) => path), ...(requirement ? [] : [reportedPromises])]
  await run(process.execPath, [...binary("oxfmt", "bin/oxfmt"), ...written], { output: "kept" })
  console.log(
    [
      ...files.map(({ path }) => `wrote ${path}`),
      ...(requirement ? [] : [`added a promise to ${reportedPromises}`]),
      `\nNow: npx playwright test specs/regressions/${number}`,
    ].join("\n"),
  )
  return 0
}

async function asked(question: string): Promise<string> {
  if (!stdin.isTTY) throw new CannotJudge("Say what the spec is about: new <number> <title>.")
  const lines = createInterface({ input: stdin, output: stdout })
  const answer = await lines.question(question)
  lines.close()
  return answer.trim()
}

function assertKnown(id: string): void {
  const ids = Object.keys(requirements)
  if (!ids.includes(id)) throw new CannotJudge(unknownRequirement(id, ids))
}
