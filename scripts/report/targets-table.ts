import type { Requirement } from "../../specs/requirements/ledger.ts"
import { rcompare } from "semver"
import { type Differing, differingFrom } from "../lib/comparison/side-by-side.ts"
import { type Mended, mendedBetween } from "../lib/history/mended-between.ts"
import { type Release, versionOf } from "../lib/history/release.ts"
import { byRequirement, type State, stateOf } from "../lib/history/timeline.ts"
import { markdownTable } from "../lib/markdown-table.ts"
import type { NamedRegression } from "../lib/proof/regressions.ts"
import { counted } from "../lib/results/sentence.ts"
import { countedByArea } from "./counted-by-area.ts"

type Ledger = Readonly<Record<string, Requirement>>

const countedStates = ["holds", "broken", "otherwise", "not promised"] as const satisfies State[]

/** More ids than these are counted by area, and stand in a fold. */
const shownWhole = 8

/**
 * Releases, each as one or several targets, as a Markdown document: a line a target, the newest release first, with how
 * the promises of a ledger stand there; then what the regressions say was mended from one release to the next; then
 * what differs. The first target of a release is held against the first of the newest, its others against its first.
 */
export function renderTargets(
  all: readonly [Release, ...Release[]],
  ledger: Ledger,
  regressions: readonly NamedRegression[],
): string {
  const newestFirst = all.toSorted((a, b) => rcompare(versionOf(a), versionOf(b)))
  const [newest, ...others] = newestFirst
  const head = ["next-auth", "Next", "React", "routers", "bundler", "mode", "Node", "by", "GitHub"]
  const table = markdownTable([
    [...head, ...countedStates, "commit"],
    ...newestFirst.map((release) => rowOf(release, ledger)),
  ])
  const firsts = firstOfEach(newestFirst)
  const sections = others.map((release) => {
    const first = firsts.find((one) => versionOf(one) === versionOf(release))!
    const reference = first === release ? newest! : first
    const differing = told(differingFrom(reference, release, ledger))
    return `### ${nameOf(release)}\n\nBeside ${nameOf(reference)}:\n\n${differing}`
  })
  return [
    table,
    ...mendedSections(firsts, regressions),
    ...(sections.length > 0 ? ["## What differs", ...sections] : []),
  ].join("\n\n")
}

/** Of several targets of one release, the first: the others differ in more than the release. */
function firstOfEach(targets: readonly Release[]): Release[] {
  const versions = targets.map(versionOf)
  return targets.filter((one, index) => versions.indexOf(versionOf(one)) === index)
}

function mendedSections(
  newestFirst: readonly Release[],
  regressions: readonly NamedRegression[],
): string[] {
  const sections = newestFirst.slice(0, -1).map((newer, index) => {
    const older = newestFirst[index + 1]!
    const title = `### From ${versionOf(older)} to ${versionOf(newer)}`
    return `${title}\n\n${toldMended(mendedBetween(older, newer, regressions))}`
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

function rowOf({ target, checks, harness }: Release, ledger: Ledger): string[] {
  const asked = byRequirement(checks)
  const states = Object.entries(ledger).map(([id, one]) => stateOf(asked.get(id) ?? [], one))
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
    ...countedStates.map((counted) => String(states.filter((state) => state === counted).length)),
    (harness.commit ?? "").slice(0, 7),
  ]
}

function nameOf({ target }: Release): string {
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
