import { parseArgs } from "node:util"
import pc from "picocolors"
import { z } from "zod"
import { knownFailures } from "../../specs/known-failures.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import type { Command } from "../lib/command.ts"
import { overdueSentence } from "../lib/results/conclude.ts"
import { entryName, type KnownFailure, overdue } from "../lib/results/known-failures.ts"
import { counted } from "../lib/results/sentence.ts"

/**
 * Lists the known failures, and those to look at again: `known [--scheduled] [--by YYYY-MM-DD]`. A passed date is
 * a warning; with --scheduled, the exit code is 1.
 */
export const command: Command = async (args) => {
  const { values } = parseArgs({
    args,
    options: { scheduled: { type: "boolean", default: false }, by: { type: "string" } },
  })
  const day = values.by ?? new Date().toISOString().slice(0, 10)
  if (!z.iso.date().safeParse(day).success) {
    throw new CannotJudge(`--by takes a day as YYYY-MM-DD, not "${day}".`)
  }
  const late = overdue(knownFailures, day)
  if (!values.scheduled) console.log(knownFailures.map(renderEntry).join("\n\n"))
  const colour = values.scheduled ? pc.red : pc.yellow
  for (const entry of late) console.log(colour(overdueSentence(entry)))
  console.log(
    `\n${counted(knownFailures.length, "known failure")}, ${late.length} to look at again.`,
  )
  return values.scheduled && late.length > 0 ? 1 : 0
}

function renderEntry(entry: KnownFailure): string {
  const when = Object.entries(entry.when).map(([axis, value]) => `${axis} ${value}`)
  return [
    `${pc.bold(entryName(entry))} ${when.join(", ")}`,
    `  ${entry.reason}`,
    `  ${pc.dim(`${entry.link} · look again by ${entry.review}`)}`,
  ].join("\n")
}
