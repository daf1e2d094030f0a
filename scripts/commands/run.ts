import type { Command } from "../lib/command.ts"
import { ensureBrowser } from "../lib/ensure-browser.ts"
import { judge } from "../lib/judge.ts"
import { playwrightTest } from "../lib/playwright.ts"
import { runFolder } from "../lib/run-folder.ts"
import { type TargetOptions, targetOf, targetParser } from "../lib/target-options.ts"

/** Judges a target: the lockfile's, or the one that the options describe. */
export const command: Command = async (args) => {
  const description = "Judges whether next-auth behaves as documented: the lockfile's, or another."
  const parser = targetParser("run", description)
    .argument("[playwright...]", "further arguments go to playwright test, such as -g session")
    .allowUnknownOption()
    .parse(args, { from: "user" })
  await ensureBrowser()
  const saysTarget = parser.args.length < args.length
  if (!saysTarget) return (await playwrightTest(args)).exitCode
  const target = await targetOf(parser.opts<TargetOptions>())
  const run = { target, folder: runFolder(), args: parser.args, output: "shown" as const }
  return (await judge(run)).exitCode
}
