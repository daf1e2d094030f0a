import pc from "picocolors"
import { z } from "zod"
import { knownFailures } from "../../specs/known-failures.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { overdueSentence } from "../lib/results/conclude.ts"
import { entryName, type KnownFailure, overdue } from "../lib/results/known-failures.ts"
import { counted } from "../lib/results/sentence.ts"

/** Lists the known failures. A passed date to look at one again is a warning; with --scheduled it is exit code 1. */
export const command: Command = async (args) => {
  const { scheduled, by } = parserOf("known")
    .option("--scheduled", "only those to look at again: exit code 1 if there are any")
    .option("--by <day>", "a day as YYYY-MM-DD instead of today")
    .parse(args, { from: "user" })
    .opts<{ scheduled?: true; by?: string }>()
  const day = by ?? new Date().toISOString().slice(0, 10)
  if (!z.iso.date().safeParse(day).success) {
    throw new CannotJudge(`--by takes a day as YYYY-MM-DD, not "${day}".`)
  }
  const late = overdue(knownFailures, day)
  if (!scheduled) console.log(knownFailures.map(renderEntry).join("\n\n"))
  const colour = scheduled ? pc.red : pc.yellow
  for (const entry of late) console.log(colour(overdueSentence(entry)))
  console.log(
    `\n${counted(knownFailures.length, "known failure")}, ${late.length} to look at again.`,
  )
  return scheduled && late.length > 0 ? 1 : 0
}

function renderEntry(entry: KnownFailure): string {
  const when = Object.entries(entry.when).map(([axis, value]) => `${axis} ${value}`)
  return [
    `${pc.bold(entryName(entry))} ${when.join(", ")}`,
    `  ${entry.reason}`,
    `  ${pc.dim(`${entry.link} · look again by ${entry.review}`)}`,
  ].join("\n")
}
