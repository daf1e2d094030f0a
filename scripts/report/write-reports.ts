import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Comparison, comparisonSchema } from "../lib/comparison/comparison.ts"
import { type Results, resultsSchema } from "../lib/results/results.ts"
import { ctrf } from "./ctrf.ts"
import { junit } from "./junit.ts"

/** Writes what machines read of a run: `results.json`, `junit.xml` and `ctrf.json`. */
export function writeReports(results: Results, folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "results.json"), json(resultsSchema.parse(results)))
  writeFileSync(join(folder, "junit.xml"), junit(results))
  writeFileSync(join(folder, "ctrf.json"), json(ctrf(results)))
}

/** Writes `comparison.json`. */
export function writeComparison(comparison: Comparison, folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "comparison.json"), json(comparisonSchema.parse(comparison)))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
