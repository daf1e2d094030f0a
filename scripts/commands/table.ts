import { requirements } from "../../specs/requirements/index.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { loadRegressions } from "../lib/proof/regressions.ts"
import { readResults } from "../lib/run/judge.ts"
import { renderTargets } from "../report/targets-table.ts"

/** Prints results of several targets as a Markdown document: verdicts, what was mended, what differs from the first. */
export const command: Command = async (args) => {
  const parser = parserOf("table")
    .argument("<results...>", "results files; the first is the reference")
    .parse(args, { from: "user" })
  const [files] = parser.processedArgs as [[string, ...string[]]]
  const [reference, ...others] = files
  const all = [readResults(reference), ...others.map(readResults)] as const
  console.log(renderTargets(all, Object.keys(requirements), await loadRegressions()))
  return 0
}
