import { existsSync } from "node:fs"
import { join } from "node:path"
import pc from "picocolors"
import type { Fault } from "../../specs/faults/fault.ts"
import { faults } from "../../specs/faults/index.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { listedChecks } from "../lib/proof/fault-question.ts"
import { judgeLockfile, readResults } from "../lib/run/judge.ts"
import { exitCodeOfFaults } from "../lib/proof/faults.ts"
import { isLoadedAtStart, loadedAtStart } from "../lib/proof/faulty-target.ts"
import { listChecks } from "../lib/run/listed-checks.ts"
import { withoutTraces } from "../lib/run/playwright.ts"
import { processTests, staticSteps, unitTests } from "../lib/repository-steps.ts"
import { runFolder } from "../lib/run/run-folder.ts"
import { nodeTestCounts, type Step, type StepResult, sum, timed } from "../lib/steps.ts"
import { closingLine, type Counts, countsOf } from "../lib/results/verdict.ts"
import { judgeFaults } from "./faults.ts"

/** One fault in each folder of next-auth that a server loads as it starts: all of them are for `npm run faults`. */
const some = loadedAtStart.map((folder) => {
  const isIn = ({ edits }: Fault) => edits.every(({ file }) => file.startsWith(`${folder}/`))
  const fault = faults.find((one) => isLoadedAtStart(one) && isIn(one))
  if (!fault) throw new Error(`specs/faults has no fault that edits ${folder}/ alone.`)
  return fault
})

/** Judges this repository: types, lint, format, unused code, unit tests, the suite, some faults. */
export const command: Command = async (args) => {
  parserOf("test").parse(args, { from: "user" })
  await ensureBrowser()
  const folder = runFolder()
  const results = await Promise.all(staticSteps.map(shown))
  const units = await shown(unitTests)
  const processes = await shown(processTests)
  const counts: Counts[] = [nodeTestCounts(units.output), nodeTestCounts(processes.output)]

  // Whoever wants to see how a check failed runs it alone, as the verdict says.
  const exitCode = await judgeLockfile(withoutTraces)
  const file = join(folder, "results.json")
  if (existsSync(file)) {
    const { checks } = readResults(file)
    counts.push(countsOf(checks))
  }

  const question = listedChecks(await listChecks())
  console.log("\nFaults, each to be seen by every requirement that it lists:")
  const detections = await judgeFaults(some, question)
  for (const { outcome } of detections) {
    const isDetected = outcome === question.wanted
    counts.push({ passed: Number(isDetected), failed: Number(!isDetected), skipped: 0 })
  }

  const total = sum(counts)
  console.log(`\n${closingLine(total)}`)
  // Each tool means something else by its 2.
  const codes = [...results, units, processes].map((result) => Math.min(result.exitCode, 1))
  const ofFaults = exitCodeOfFaults(detections, question.wanted)
  return Math.max(exitCode, ofFaults, ...codes, total.failed > 0 ? 1 : 0)
}

async function shown(step: Step): Promise<StepResult> {
  const result = await timed(step)
  const mark = result.exitCode === 0 ? pc.green("✓") : pc.red("✗")
  console.log(`${mark} ${step.name} ${pc.dim(`${result.seconds.toFixed(1)} s`)}`)
  if (result.exitCode !== 0) console.log(result.output)
  return result
}
