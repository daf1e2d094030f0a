import { ensureBrowser } from "../lib/ensure-browser.ts"
import type { Command } from "../lib/command.ts"
import { playwrightTest } from "../lib/playwright.ts"

/** Judges the lockfile's target. Further arguments are those of `playwright test`. */
export const command: Command = async (args) => {
  await ensureBrowser()
  const { exitCode } = await playwrightTest(args)
  return exitCode
}
