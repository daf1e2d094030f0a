import { rmSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { Option } from "commander"
import pc from "picocolors"
import type { Fault } from "../../specs/faults/fault.ts"
import { faults } from "../../specs/faults/index.ts"
import { atOnce } from "../lib/at-once.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { checksBelow, type FaultQuestion, listedChecks } from "../lib/proof/fault-question.ts"
import { type Detection, exitCodeOfFaults } from "../lib/proof/faults.ts"
import { editedFiles, faultyTarget } from "../lib/proof/faulty-target.ts"
import { judge as judgeTarget } from "../lib/run/judge.ts"
import { isJudged } from "../lib/results/results.ts"
import { listChecks } from "../lib/run/listed-checks.ts"

/** Each judgement is a server and its clients, which wait for what a fault keeps from coming: one more than cores. */
const judgedAtOnce = availableParallelism() + 1

/**
 * Puts each fault into a copy of next-auth, asks the checks that must see it, and prints whether they did. Of every
 * check, or of those below some paths, it says who saw it: exactly the listed requirements, others too, or not all.
 */
export const command: Command = async (args) => {
  const parser = parserOf("faults")
    .argument("[fault...]", "names of specs/faults; else all")
    .addOption(
      new Option("--all", "asks every check, and says who saw the fault").conflicts("only"),
    )
    .option("--only <path...>", "asks the checks below some paths, and says who saw the fault")
    .parse(args, { from: "user" })
  const { all, only = [] } = parser.opts<{ all?: true; only?: string[] }>()
  const taken = only.filter((path) => faults.some(({ name }) => name === path))
  if (taken.length > 0) {
    throw new CannotJudge(`--only takes paths, and ${taken.join(", ")} is a fault: name it first.`)
  }
  const chosen = choose([...new Set(parser.args)])
  // All of them before the first is judged: one that is out of date shall not cost the others' verdicts.
  for (const fault of chosen) editedFiles(fault)
  await ensureBrowser()
  const asksListed = !all && only.length === 0
  const question = asksListed ? listedChecks(await listChecks()) : checksBelow(only)
  const detections = await judgeFaults(chosen, question)
  const count = detections.filter(({ outcome }) => outcome === question.wanted).length
  console.log(`\n${count} of ${chosen.length} faults detected by ${question.witnesses}.`)
  return exitCodeOfFaults(detections, question.wanted)
}

/** Judges faults, several at once, and prints a line for each as it is known. */
export async function judgeFaults(
  chosen: readonly Fault[],
  question: FaultQuestion,
): Promise<Detection[]> {
  const width = Math.max(...faults.map(({ name }) => name.length))
  return atOnce(judgedAtOnce, chosen, async (fault) => {
    const { detection, output } = await judge(fault, question)
    console.log(`${fault.name.padEnd(width)}  ${fault.router.padEnd(5)}  ${describe(detection)}`)
    if (detection.outcome === "not judged") console.log(pc.dim(output))
    return detection
  })
}

function choose(names: string[]): readonly Fault[] {
  if (names.length === 0) return faults
  return names.map((name) => {
    const fault = faults.find((one) => one.name === name)
    if (fault) return fault
    const near = faults.map((one) => one.name).filter((one) => sharesWord(one, name))
    const like = near.length > 0 ? `Like it are: ${near.join(", ")}.` : "None is like it."
    throw new CannotJudge(`There is no fault "${name}" in specs/faults. ${like}`)
  })
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.split("-").filter((word) => word.length > 3))
  return other.split("-").some((word) => words.has(word))
}

async function judge(
  fault: Fault,
  { argumentsFor, environmentFor, detect }: FaultQuestion,
): Promise<{ detection: Detection; output: string }> {
  const { folder, target } = faultyTarget(fault)
  try {
    const { output, results } = await judgeTarget({
      target,
      folder: join(folder, "run"),
      args: [...argumentsFor(fault), "--trace", "off", "--workers", "1"],
      env: environmentFor(fault),
      output: "kept",
    })
    if (!results || !isJudged(results)) {
      return { detection: { outcome: "not judged", missing: [], others: [] }, output }
    }
    return { detection: detect(fault, results.checks), output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function describe({ outcome, missing, others }: Detection): string {
  const colour = {
    exactly: pc.green,
    detected: pc.green,
    "others too": pc.yellow,
    missed: pc.red,
    "not judged": pc.red,
  }
  return [
    colour[outcome](outcome),
    ...(missing.length > 0 ? [`not seen by ${missing.join(", ")}`] : []),
    ...(others.length > 0 ? [`also seen by ${others.join(", ")}`] : []),
  ].join(" · ")
}
