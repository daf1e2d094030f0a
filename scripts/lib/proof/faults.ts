import { CannotJudge } from "../trouble/cannot-judge.ts"
import type { CheckResult } from "../results/results.ts"
import type { Verdict } from "../results/verdict.ts"

/** Puts an edit into a file's text. Throws unless the text to find stands there exactly once. */
export function applyEdit(
  text: string,
  { file, find, replace }: { file: string; find: string; replace: string },
): string {
  const places = text.split(find).length - 1
  if (places === 1) return text.replace(find, () => replace)
  throw new CannotJudge(
    `The edit of next-auth's ${file} does not apply: ${places === 0 ? "nowhere" : `in ${places} places`} ` +
      `stands: ${find}`,
  )
}

/** What a run says of a fault; `detected` where only the listed requirements were asked. */
export type Detection = {
  outcome: "exactly" | "others too" | "detected" | "missed" | "not judged"
  /** Requirements that should have failed and didn't. */
  missing: string[]
  /** Requirements that failed without being listed. */
  others: string[]
}

const isRed: Record<Verdict, boolean> = {
  pass: false,
  known: false,
  "n/a": false,
  fail: true,
  stale: true,
  changed: true,
  error: false,
}

/** Compares the requirements that went red with those that must. */
export function detectionOf(detectedBy: readonly string[], checks: CheckResult[]): Detection {
  const red = new Set(
    checks.filter(({ verdict }) => isRed[verdict]).flatMap(({ requirements }) => requirements),
  )
  const missing = detectedBy.filter((id) => !red.has(id))
  const others = [...red].filter((id) => !detectedBy.includes(id)).toSorted()
  const isCrash = checks.some(({ verdict }) => verdict === "error")
  if (isCrash || detectedBy.length === 0) return { outcome: "not judged", missing, others }
  if (missing.length > 0) return { outcome: "missed", missing, others }
  return { outcome: others.length > 0 ? "others too" : "exactly", missing, others }
}

/** 0 where every fault came out as wanted, 2 where one could not be judged, else 1. */
export function exitCodeOfFaults(
  detections: readonly Pick<Detection, "outcome">[],
  wanted: Detection["outcome"],
): 0 | 1 | 2 {
  if (detections.some(({ outcome }) => outcome === "not judged")) return 2
  return detections.every(({ outcome }) => outcome === wanted) ? 0 : 1
}
