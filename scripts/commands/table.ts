import { satisfies } from "semver"
import { requirements } from "../../specs/requirements/index.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { rangeOf } from "../lib/history/range.ts"
import { readRecord } from "../lib/history/record.ts"
import { type Release, releaseOf, versionOf } from "../lib/history/release.ts"
import { fromCaller } from "../lib/paths.ts"
import { loadRegressions } from "../lib/proof/regressions.ts"
import { readResults } from "../lib/run/judge.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { renderTargets } from "../report/targets-table.ts"

type Options = { record?: string }

/** Prints results of several targets as a Markdown document: how promises stand, what was mended, what differs. */
export const command: Command = async (args) => {
  const parser = parserOf("table")
    .argument("[results...]", "results files")
    .option(
      "--record <ranges>",
      "releases of the record, specs/history.json, each on the newest Next of its range: 4.24.x,4.20.1",
    )
    .parse(args, { from: "user" })
  const { record } = parser.opts<Options>()
  const recorded = record === undefined ? [] : inRecord(record)
  const [first, ...others] = [
    ...recorded,
    ...parser.args.map((file) => releaseOf(readResults(fromCaller(file)))),
  ]
  if (!first) throw new CannotJudge("Name results files, or releases of the record by --record.")
  console.log(renderTargets([first, ...others], requirements, await loadRegressions()))
  return 0
}

function inRecord(ranges: string): Release[] {
  const range = rangeOf("--record", ranges)
  const releases = readRecord()
  const chosen = releases.filter((one) => satisfies(versionOf(one), range))
  if (chosen.length > 0) return chosen
  const there = releases.map(versionOf).join(", ")
  throw new CannotJudge(`The record has no release of "${ranges}". It has ${there}.`)
}
