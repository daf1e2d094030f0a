import pc from "picocolors"
import { isRequirementId, requirement } from "../../specs/requirements/index.ts"
import { type Change, type Pair, type Sides } from "../lib/comparison/compare.ts"
import type { Comparison } from "../lib/comparison/comparison.ts"
import { evidenceOf, shortened } from "../lib/results/evidence.ts"
import { counted, targetNames } from "../lib/results/sentence.ts"
import { type ToldDifference, toldOf } from "../lib/comparison/told-differences.ts"
import { countedByArea } from "./counted-by-area.ts"

/** What a change means, in words. */
const meanings: Record<Exclude<Change, "same">, string> = {
  unjudged: "could not be judged on one side",
  unstable: "disagrees with itself from run to run",
  broken: "held and does not any more",
  mended: "did not hold and does now",
  changed: "differs in another way than before",
  gone: "was checked and is not any more",
  new: "was not promised before, and does not hold",
}

const foldedMeanings: Partial<Record<Change, string>> = {
  gone: "are not checked any more",
  new: "could not be checked before",
}

/** How many requirements of a change are told whole, and how many lines of evidence each. */
const toldWhole = 12
const linesOfEvidence = 8

/** What changed for a user, the gravest first, and the rest counted. */
export function renderComparison(comparison: Comparison, folder: string): string {
  const told = toldOf(comparison)
  const names = targetNames(comparison.before.target, comparison.after.target)
  const kinds = Object.keys(meanings) as (keyof typeof meanings)[]
  const paragraphs = [
    `${names.before}\n→ ${names.after}`,
    ...notesOf(comparison),
    ...told.causes.map(({ text, checks }) =>
      pc.red(`✗ ${text}: ${counted(checks.length, "check")} broke for this one cause.`),
    ),
    ...kinds.map((change) =>
      renderSection(
        change,
        told.whole.filter((difference) => difference.change === change),
      ),
    ),
    ...[...told.folded].map(([change, ids]) => renderFolded(change, ids)),
    renderCounts(comparison, folder),
    pc.bold(told.summary),
  ]
  return paragraphs.filter((text) => text !== "").join("\n\n")
}

function notesOf({ before, after, notes }: Comparison): string[] {
  const of = (side: string, own: string[]) => own.map((note) => `${side}: ${note}`)
  const both = before.target.notes.filter((note) => after.target.notes.includes(note))
  const only = (all: string[]) => all.filter((note) => !both.includes(note))
  return [
    ...both,
    ...of("before", only(before.target.notes)),
    ...of("after", only(after.target.notes)),
    ...notes,
  ]
}

function renderSection(change: keyof typeof meanings, found: ToldDifference[]): string {
  if (found.length === 0) return ""
  const isGrave = change !== "mended" && change !== "changed"
  const colour = isGrave ? pc.red : change === "mended" ? pc.green : pc.yellow
  const more = found.length - toldWhole
  return [
    colour(pc.bold(`${change}: ${meanings[change]}`)),
    ...found.slice(0, toldWhole).map(renderRequirement),
    ...(more > 0 ? [`  … and ${counted(more, "requirement")} more in comparison.json`] : []),
  ].join("\n")
}

function renderRequirement({ requirement: id, routers, change, pairs }: ToldDifference): string {
  const promise = isRequirementId(id) ? requirement(id) : undefined
  const pair = pairs.find((one) => one.change === change) ?? pairs[0]!
  return [
    `  ${id} [${routers.join(", ")}]${promise ? `: ${promise.text}` : ""}`,
    ...(promise ? [`    ${pc.dim(promise.link)}`] : []),
    ...evidenceOfPair(pair),
  ].join("\n")
}

function evidenceOfPair(pair: Pair): string[] {
  if (pair.change === "unstable") return [...outcomes("before", pair), ...outcomes("after", pair)]
  const of = (side: keyof Sides) => {
    const check = pair[side]
    if (check?.outcome !== "failed") return []
    const known = check.verdict === "known" && check.reason ? [`known: ${check.reason}`] : []
    return [...known, ...evidenceOf(check.errors).slice(0, linesOfEvidence)].map(
      (line) => `    ${side}: ${shortened(line.trim())}`,
    )
  }
  return [...of("before"), ...of("after")]
}

function outcomes(side: keyof Sides, pair: Pair): string[] {
  const first = pair[side]?.outcome
  if (!first) return []
  return [`    ${side}: first ${first}, then ${pair.again?.[side]?.outcome ?? "not run again"}`]
}

function renderFolded(change: Change, ids: string[]): string {
  const list = countedByArea(new Set(ids))
  return pc.dim(`${change}: ${foldedMeanings[change] ?? ""}: ${list}`)
}

function renderCounts({ same, pairs }: Comparison, folder: string): string {
  const again = pairs.filter((pair) => pair.again?.before || pair.again?.after).length
  const confirmed = again > 0 ? `; ${again} ran again in fresh processes` : ""
  const where = pairs.length > 0 ? ` · ${folder}/comparison.json` : ""
  return pc.dim(
    `${counted(same, "check")} ended alike, ${pairs.length} did not${confirmed}${where}`,
  )
}
