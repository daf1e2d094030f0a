import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import pc from "picocolors"
import { appVariables } from "../../mocks/preload/environment.ts"
import { knownUncovered } from "../../specs/coverage/uncovered.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { countedIn, countFiles } from "../lib/coverage/counted.ts"
import { coverageDocument, documentFile } from "../lib/coverage/document.ts"
import {
  type InstrumentedFile,
  instrumentedFiles,
  instrumentedTarget,
} from "../lib/coverage/instrumented-target.ts"
import { coverageTable, readSource, rowsOf, writeCoveragePages } from "../lib/coverage/report.ts"
import { explain, type Uncovered, uncoveredOf } from "../lib/coverage/uncovered.ts"
import { fromCaller, root } from "../lib/paths.ts"
import { isPart } from "../lib/results/results.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { asksAll } from "../lib/run/full-run.ts"
import { judge, readResults } from "../lib/run/judge.ts"
import { withoutTraces } from "../lib/run/playwright.ts"
import { runFolder } from "../lib/run/run-folder.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"

/**
 * Measures what of next-auth's own code the checks run, in servers and browsers, and fails while anything that none
 * runs has no reason.
 */
export const command: Command = async (args) => {
  const parser = parserOf("coverage")
    .option("--counted <folder>", "reads what an earlier run counted, and runs nothing")
    .option("--write", "writes the table and the reasons into the documentation")
    .argument("[playwright...]", "further arguments go to playwright test, such as specs/endpoints")
    .allowUnknownOption()
    .parse(args, { from: "user" })
  const { counted: given, write } = parser.opts<{ counted?: string; write?: true }>()
  if (given !== undefined && parser.args.length > 0) {
    throw new CannotJudge(`--counted runs nothing: leave out ${parser.args.join(" ")}.`)
  }
  const earlier = given === undefined ? undefined : ofEarlierRun(given)
  const isWhole = earlier === undefined ? asksAll(parser.args) : isOfAllChecks(earlier)
  if (write && !isWhole) {
    throw new CannotJudge("--write keeps what all checks run: these counts are of a part of them.")
  }
  const files = instrumentedFiles()
  const folder = earlier ?? (await count(files, parser.args))

  const counted = countedIn(folder, files)
  const rows = rowsOf(counted)
  const page = writeCoveragePages(counted.all, join(folder, "..", "coverage"))
  console.log(`\n${coverageTable(rows)}\n\n${relative(process.cwd(), page)}`)
  if (!isWhole) {
    console.log("Some checks ran: what they leave out, others may run.")
    return 0
  }
  const { unexplained, stale } = explain(uncoveredOf(counted.all, readSource), knownUncovered)
  for (const one of unexplained) console.log(pc.red(describe(one)))
  for (const { file, code } of stale) {
    console.log(pc.red(`${file}: a check runs this now, or it is gone: ${code}`))
  }
  console.log(`\n${unexplained.length} places that no check runs have no reason.`)
  if (write) {
    writeFileSync(documentFile, coverageDocument(rows, knownUncovered))
    console.log(`Wrote ${relative(root, documentFile)}.`)
  }
  return unexplained.length + stale.length > 0 ? 1 : 0
}

/** Runs the checks on a next-auth that counts, and returns the folder with its counts. */
async function count(files: readonly InstrumentedFile[], args: string[]): Promise<string> {
  await ensureBrowser()
  const folder = runFolder()
  const counted = join(folder, "counted")
  // Of an earlier run in the same folder.
  rmSync(counted, { recursive: true, force: true })
  mkdirSync(counted, { recursive: true })
  const { target, folder: edited } = instrumentedTarget(files)
  try {
    const { results } = await judge({
      target,
      folder,
      args: [...withoutTraces, ...args],
      env: { [appVariables.coverage]: counted },
      output: "shown",
    })
    if (!results || results.exitCode === 2) {
      throw new CannotJudge("Not every check could be carried out: nothing is measured.")
    }
  } finally {
    rmSync(edited, { recursive: true, force: true })
  }
  return counted
}

/** The folder of an earlier run's counts. Throws where there are none. */
function ofEarlierRun(given: string): string {
  const folder = fromCaller(given)
  if (existsSync(folder) && countFiles(folder).length > 0) return folder
  throw new CannotJudge(
    `${given} holds no counts: name the folder "counted" of a run of this command, as in .conformance/runs/….`,
  )
}

function isOfAllChecks(counted: string): boolean {
  const { scope, exitCode } = readResults(join(counted, "..", "results.json"))
  if (exitCode === 2) throw new CannotJudge(`The run that ${counted} is of could not judge.`)
  return !isPart(scope)
}

function describe({ file, line, what, code }: Uncovered): string {
  return `${file}:${line}  ${what}  ${code}`
}
