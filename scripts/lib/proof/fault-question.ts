import type { Fault } from "../../../specs/faults/fault.ts"
import { variables } from "../environment.ts"
import { type Detection, detectionOf } from "./faults.ts"
import type { ListedCheck } from "../run/listed-checks.ts"
import type { CheckResult } from "../results/results.ts"

/** Which checks are asked about a fault, and what their verdicts then say of it. */
export type FaultQuestion = {
  /** The arguments of `playwright test` that choose the checks. */
  argumentsFor: (fault: Fault) => string[]
  /** What the checks have to know of the question. */
  environmentFor: (fault: Fault) => Record<string, string>
  detect: (fault: Fault, checks: CheckResult[]) => Detection
  /** The outcome that proves the checks. */
  wanted: Detection["outcome"]
  /** Who has to see the fault, in words. */
  witnesses: string
}

/** Asks the checks of the requirements that must see a fault; of each, until one has seen it. */
export function listedChecks(checks: readonly ListedCheck[]): FaultQuestion {
  return {
    // Names the files beside the pattern: Playwright then loads no others.
    argumentsFor({ detectedBy, router }) {
      const asked = checks.filter(
        ({ project, requirements }) =>
          project === `${router}-router` && detectedBy.some((id) => requirements.includes(id)),
      )
      const files = new Set(asked.map(({ id }) => `specs/${id.split(" › ")[0]}`))
      return [...files, "--grep", grepOf(detectedBy)]
    },
    environmentFor: ({ detectedBy }) => ({ [variables.mustSee]: detectedBy.join(",") }),
    detect({ detectedBy }, results) {
      const { outcome, missing } = detectionOf(detectedBy, results)
      const isDetected = outcome === "exactly" || outcome === "others too"
      return { outcome: isDetected ? "detected" : outcome, missing, others: [] }
    },
    wanted: "detected",
    witnesses: "each listed requirement",
  }
}

/** Asks every check below some paths, or every check where none is given. */
export function checksBelow(paths: readonly string[]): FaultQuestion {
  return {
    argumentsFor: () => [...paths],
    environmentFor: () => ({}),
    detect({ detectedBy }, results) {
      // Some paths hold the checks of some requirements: only those can see the fault.
      const ran = new Set(results.flatMap(({ requirements }) => requirements))
      const able = detectedBy.filter((id) => paths.length === 0 || ran.has(id))
      return detectionOf(able, results)
    },
    wanted: "exactly",
    witnesses: "exactly the listed requirements",
  }
}

/** The pattern for Playwright's `--grep` that picks the checks of these requirements, and no others. */
export function grepOf(requirements: readonly string[]): string {
  return `@(?:${requirements.map((id) => id.replaceAll(".", "\\.")).join("|")})(?=\\s|$)`
}
