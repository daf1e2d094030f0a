import { performance } from "node:perf_hooks"
import type { Ended } from "./process.ts"
import type { Counts } from "./results/verdict.ts"

/** One thing that must hold of this repository. */
export type Step = {
  /** What it is, as the list of steps shows it. */
  name: string
  /** Does it; its output is shown where it fails. */
  run: () => Promise<Ended>
}

/** A step that was done. */
export type StepResult = Ended & {
  /** How long it took. */
  seconds: number
}

/** Does a step and says how long it took. */
export async function timed(step: Step): Promise<StepResult> {
  const start = performance.now()
  const ended = await step.run()
  return { ...ended, seconds: (performance.now() - start) / 1000 }
}

/** Reads the summary that `node --test` prints. */
export function nodeTestCounts(output: string): Counts {
  const count = (what: string) =>
    Number(new RegExp(`^(?:#|ℹ) ${what} (\\d+)$`, "m").exec(output)?.[1] ?? 0)
  return { passed: count("pass"), failed: count("fail"), skipped: count("skipped") + count("todo") }
}

/** Adds counts up. */
export function sum(all: readonly Counts[]): Counts {
  const total = (kind: keyof Counts) => all.reduce((sofar, counts) => sofar + counts[kind], 0)
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") }
}
