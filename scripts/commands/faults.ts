import { rmSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import pc from "picocolors"
import type { Fault } from "../../specs/faults/fault.ts"
import { faults } from "../../specs/faults/index.ts"
import { CannotJudge } from "../lib/cannot-judge.ts"
import type { Command } from "../lib/command.ts"
import { ensureBrowser } from "../lib/ensure-browser.ts"
import { type Detection, detectionOf } from "../lib/faults.ts"
import { faultyTarget } from "../lib/faulty-target.ts"
import { judge as judgeTarget } from "../lib/judge.ts"

/**
 * Puts each fault into a copy of next-auth, runs the checks, and prints which requirements saw it.
 * `faults [name…] [--only <path>…]`: all faults unless named, all checks unless paths are given.
 */
export const command: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: "string", multiple: true, default: [] } },
  })
  const chosen = choose(positionals)
  await ensureBrowser()
  let exactly = 0
  for (const fault of chosen) {
    const { outcome } = await judgeFault(fault, values.only)
    if (outcome === "exactly") exactly++
  }
  console.log(
    `\n${exactly} of ${chosen.length} faults detected by exactly the listed requirements.`,
  )
  return exactly === chosen.length ? 0 : 1
}

/** Judges a fault by all checks, or those of some paths, and prints a line. */
export async function judgeFault(fault: Fault, only: string[]): Promise<Detection> {
  const { detection, output } = await judge(fault, only)
  const width = Math.max(...faults.map(({ name }) => name.length))
  console.log(`${fault.name.padEnd(width)}  ${fault.router.padEnd(5)}  ${describe(detection)}`)
  if (detection.outcome === "not judged") console.log(pc.dim(output))
  return detection
}

function choose(names: string[]): readonly Fault[] {
  if (names.length === 0) return faults
  return names.map((name) => {
    const fault = faults.find((one) => one.name === name)
    if (fault) return fault
    const known = faults.map((one) => one.name).join(", ")
    throw new CannotJudge(`There is no fault "${name}". There are: ${known}.`)
  })
}

async function judge(
  fault: Fault,
  only: string[],
): Promise<{ detection: Detection; output: string }> {
  const { folder, target } = faultyTarget(fault)
  try {
    const args = [...only, "--trace", "off"]
    const judged = await judgeTarget({ target, folder: join(folder, "run"), args, output: "kept" })
    const { output, results } = judged
    if (!results) return { detection: { outcome: "not judged", missing: [], others: [] }, output }
    const { checks } = results
    // Some paths hold the checks of some requirements: only those can see the fault.
    const ran = new Set(checks.flatMap(({ requirements }) => requirements))
    const expected = fault.detectedBy.filter((id) => only.length === 0 || ran.has(id))
    return { detection: detectionOf(expected, checks), output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function describe({ outcome, missing, others }: Detection): string {
  const colour = {
    exactly: pc.green,
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
