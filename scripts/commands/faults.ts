import { rmSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import pc from "picocolors"
import type { Fault } from "../../specs/faults/fault.ts"
import { faults } from "../../specs/faults/index.ts"
import { CannotJudge } from "../lib/cannot-judge.ts"
import type { Command } from "../lib/command.ts"
import { ensureBrowser } from "../lib/ensure-browser.ts"
import { type Detection, detectionOf, grepOf } from "../lib/faults.ts"
import { faultyTarget } from "../lib/faulty-target.ts"
import { judge as judgeTarget } from "../lib/judge.ts"
import { type ListedCheck, listChecks } from "../lib/listed-checks.ts"
import type { CheckResult } from "../lib/results.ts"

/** The checks that are run against a fault: those of its listed requirements, those below some paths, or all. */
type Asked = "listed" | readonly string[]

/** Each judgement is a server and its clients: as many at once as there are cores. */
const atOnce = availableParallelism()

/**
 * Puts each fault into a copy of next-auth, runs the checks, and prints which requirements saw it.
 * `faults [name…] [--only <path>…] [--listed]`: all faults unless named; all checks unless paths are given,
 * or only those of the requirements that must see the fault.
 */
export const command: Command = async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true, default: [] },
      listed: { type: "boolean", default: false },
    },
  })
  if (values.listed && values.only.length > 0) {
    throw new CannotJudge("--listed picks the checks of a fault, as --only does: say one of them.")
  }
  const chosen = choose(positionals)
  await ensureBrowser()
  const detections = await judgeFaults(chosen, values.listed ? "listed" : values.only)
  const wanted = values.listed ? "detected" : "exactly"
  const count = detections.filter(({ outcome }) => outcome === wanted).length
  const manner = values.listed ? "each listed requirement" : "exactly the listed requirements"
  console.log(`\n${count} of ${chosen.length} faults detected by ${manner}.`)
  return count === chosen.length ? 0 : 1
}

/** Judges faults, several at once, and prints a line for each as it is known. */
export async function judgeFaults(chosen: readonly Fault[], asked: Asked): Promise<Detection[]> {
  const checks = asked === "listed" ? await listChecks() : []
  const detections: Detection[] = []
  const waiting = chosen.values()
  const width = Math.max(...faults.map(({ name }) => name.length))
  const work = async () => {
    for (const fault of waiting) {
      const { detection, output } = await judge(fault, asked, checks)
      console.log(`${fault.name.padEnd(width)}  ${fault.router.padEnd(5)}  ${describe(detection)}`)
      if (detection.outcome === "not judged") console.log(pc.dim(output))
      detections.push(detection)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return detections
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
  asked: Asked,
  checks: readonly ListedCheck[],
): Promise<{ detection: Detection; output: string }> {
  const { folder, target } = faultyTarget(fault)
  try {
    const chosen = asked === "listed" ? argumentsForListed(fault, checks) : asked
    const args = [...chosen, "--trace", "off", "--workers", "1"]
    const judged = await judgeTarget({ target, folder: join(folder, "run"), args, output: "kept" })
    const { output, results } = judged
    if (!results) return { detection: { outcome: "not judged", missing: [], others: [] }, output }
    return { detection: detect(fault, asked, results.checks), output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Names the files beside the pattern: Playwright then loads no others. */
function argumentsForListed({ detectedBy, router }: Fault, checks: readonly ListedCheck[]) {
  const asked = checks.filter(
    ({ project, requirements }) =>
      project === `${router}-router` && detectedBy.some((id) => requirements.includes(id)),
  )
  const files = new Set(asked.map(({ id }) => `specs/${id.split(" › ")[0]}`))
  return [...files, "--grep", grepOf(detectedBy)]
}

function detect({ detectedBy }: Fault, asked: Asked, checks: CheckResult[]): Detection {
  if (asked === "listed") {
    const { outcome, missing } = detectionOf(detectedBy, checks)
    const isDetected = outcome === "exactly" || outcome === "others too"
    return { outcome: isDetected ? "detected" : outcome, missing, others: [] }
  }
  // Some paths hold the checks of some requirements: only those can see the fault.
  const ran = new Set(checks.flatMap(({ requirements }) => requirements))
  const expected = detectedBy.filter((id) => asked.length === 0 || ran.has(id))
  return detectionOf(expected, checks)
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
