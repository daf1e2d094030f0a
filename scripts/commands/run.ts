import type { Command } from "../lib/command.ts"
import { ensureBrowser } from "../lib/ensure-browser.ts"
import { judge } from "../lib/judge.ts"
import { playwrightTest } from "../lib/playwright.ts"
import { runFolder } from "../lib/run-folder.ts"
import { compareWithBaseline } from "./diff.ts"
import { type TargetOptions, targetOf, targetParser } from "../lib/target-options.ts"

/** Judges a target: the lockfile's, or the one that the options describe. */
export const command: Command = async (args) => {
  const description = "Judges whether next-auth behaves as documented: the lockfile's, or another."
  const parser = targetParser("run", description)
    .option(
      "--baseline <what>",
      "judge this too, and say what changed: see conformance diff --help",
    )
    .argument("[playwright...]", "further arguments go to playwright test, such as -g session")
    .allowUnknownOption()
    .parse(args, { from: "user" })
  await ensureBrowser()
  const saysTarget = parser.args.length < args.length
  if (!saysTarget) return (await playwrightTest(args)).exitCode
  const { baseline, ...options } = parser.opts<TargetOptions & { baseline?: string }>()
  const target = await targetOf(options)
  const run = { target, folder: runFolder(), args: parser.args, output: "shown" as const }
  const judged = await judge({ ...run, tellsGitHub: baseline === undefined })
  if (baseline === undefined || !judged.results) return judged.exitCode
  return compareWithBaseline(baseline, options, { results: judged.results, target }, parser.args)
}
