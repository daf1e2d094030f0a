import { requirements } from "../../specs/requirements/index.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { fromCaller } from "../lib/paths.ts"
import { loadRegressions } from "../lib/proof/regressions.ts"
import { readResults } from "../lib/run/judge.ts"
import { renderTargets } from "../report/targets-table.ts"

/** Prints results of several targets as a Markdown document: verdicts, what was mended, what differs from the first. */
export const command: Command = async (args) => {
  const parser = parserOf("table")
    .argument("<results...>", "results files; the first is the reference")
    .parse(args, { from: "user" })
  const read = (file: string) => readResults(fromCaller(file))
  const [files] = parser.processedArgs as [[string, ...string[]]]
  const [reference, ...others] = files
  const all = [read(reference), ...others.map(read)] as const
  console.log(renderTargets(all, requirements, await loadRegressions()))
  return 0
}
