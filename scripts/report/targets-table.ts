import type { Requirement } from "../../specs/requirements/ledger.ts"
import { rcompare } from "semver"
import { type Differing, differingFrom } from "../lib/comparison/side-by-side.ts"
import { type Mended, mendedBetween } from "../lib/history/mended-between.ts"
import { markdownTable } from "../lib/markdown-table.ts"
import type { NamedRegression } from "../lib/proof/regressions.ts"
import type { Results } from "../lib/results/results.ts"
import { counted } from "../lib/results/sentence.ts"
import { countsOf } from "../lib/results/verdict.ts"
import { countedByArea } from "./counted-by-area.ts"

/** More ids than these are counted by area, and stand in a fold. */
const shownWhole = 8

/**
 * Results of several targets as a Markdown document: a line a target with its verdicts, then what the regressions say
 * was mended from one release to the next, and what differs from the reference, which is the first.
 */
export function renderTargets(
  all: readonly [Results, ...Results[]],
  ledger: Readonly<Record<string, Requirement>>,
  regressions: readonly NamedRegression[],
): string {
  const [reference, ...others] = all
  const head = ["next-auth", "Next", "React", "routers", "bundler", "mode", "Node", "by", "GitHub"]
  const table = markdownTable([
    [...head, "passed", "failed", "skipped", "commit"],
    ...all.map(rowOf),
  ])
  const sections = others.map(
    (results) => `### ${nameOf(results)}\n\n${told(differingFrom(reference, results, ledger))}`,
  )
  return [
    table,
    ...mendedSections(all, regressions),
    `## What differs from ${nameOf(reference)}`,
    ...sections,
  ].join("\n\n")
}

/** Of several results of one release, the first: the others differ in more than the release. */
function mendedSections(
  all: readonly Results[],
  regressions: readonly NamedRegression[],
): string[] {
  const byRelease = new Map(all.toReversed().map((one) => [one.target["next-auth"], one]))
  const newestFirst = [...byRelease.values()].toSorted((a, b) =>
    rcompare(a.target["next-auth"], b.target["next-auth"]),
  )
  const sections = newestFirst.slice(0, -1).map((newer, index) => {
    const older = newestFirst[index + 1]!
    const mended = mendedBetween(older, newer, regressions)
    const title = `### From ${older.target["next-auth"]} to ${newer.target["next-auth"]}`
    return `${title}\n\n${toldMended(mended)}`
  })
  return sections.length > 0 ? ["## What was mended, and whether it shows", ...sections] : []
}

function toldMended(mended: readonly Mended[]): string {
  if (mended.length === 0) return "Nothing that a regression spec is about."
  return markdownTable([
    ["Release", "What a user saw before", "Shown"],
    ...mended.map(({ regression, release, shown }) => [
      release,
      `[${regression.saw.replaceAll("|", "\\|")}](${regression.link})`,
      shown,
    ]),
  ])
}

function rowOf({ target, checks, harness }: Results): string[] {
  const { passed, failed, skipped } = countsOf(checks)
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

function told({ broken, mended, notPromised, changed }: Differing): string {
  const lines = [
    ...list("Broken", broken),
    ...list("Mended", mended),
    ...list("Not promised yet", notPromised),
    ...list("Otherwise, where nobody promises it", changed),
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
