import { type Differing, differingFrom } from "../lib/comparison/side-by-side.ts"
import { markdownTable } from "../lib/markdown-table.ts"
import type { Results } from "../lib/results/results.ts"
import { counted } from "../lib/results/sentence.ts"
import { countsOf } from "../lib/results/verdict.ts"
import { countedByArea } from "./counted-by-area.ts"

/** More ids than these are counted by area, and stand in a fold. */
const shownWhole = 8

/**
 * Results of several targets as a Markdown document: a line a target with its verdicts, then what differs from the
 * reference, which is the first.
 */
export function renderTargets(
  all: readonly [Results, ...Results[]],
  ids: readonly string[],
): string {
  const [reference, ...others] = all
  const head = ["next-auth", "Next", "React", "routers", "bundler", "mode", "Node", "by", "GitHub"]
  const table = markdownTable([
    [...head, "passed", "failed", "skipped", "commit"],
    ...all.map(rowOf),
  ])
  const sections = others.map(
    (results) => `### ${nameOf(results)}\n\n${told(differingFrom(reference, results, ids))}`,
  )
  return [table, `## What differs from ${nameOf(reference)}`, ...sections].join("\n\n")
}

function rowOf({ target, checks, harness }: Results): string[] {
  const { passed, failed, skipped } = countsOf(checks.map(({ verdict }) => verdict))
  return [
    target["next-auth"],
    target.next,
    target.react,
    target.routers.join(", "),
    target.bundler,
    target.mode,
    target.node,
    target.packageManager,
    target.github,
    ...[passed, failed, skipped].map(String),
    (harness.commit ?? "").slice(0, 7),
  ]
}

function nameOf({ target }: Results): string {
  const { bundler, mode, node, packageManager } = target
  const rest = [bundler, mode, `Node ${node}`, packageManager].join(", ")
  return `next-auth ${target["next-auth"]}, Next ${target.next}, React ${target.react} (${rest})`
}

function told({ broken, mended, notPromised }: Differing): string {
  const lines = [
    ...list("Broken", broken),
    ...list("Mended", mended),
    ...list("Not promised yet", notPromised),
  ]
  return lines.length > 0 ? lines.join("\n\n") : "Nothing."
}

function list(title: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return []
  const whole = ids.map((id) => `\`${id}\``).join(", ")
  if (ids.length <= shownWhole) return [`${title}: ${whole}.`]
  const summary = `${title}: ${counted(ids.length, "requirement")}: ${countedByArea(ids)}`
  return [`<details><summary>${summary}</summary>\n\n${whole}\n\n</details>`]
}
