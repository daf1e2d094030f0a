import pc from "picocolors"
import { isRequirementId, requirement } from "../../specs/requirements/index.ts"
import type { Difference } from "../lib/compare.ts"
import type { Results } from "../lib/results.ts"
import { counted, targetName } from "../lib/sentence.ts"

const words: Record<Difference["change"], string> = {
  unstable: "disagrees with itself from run to run",
  broken: "held and does not any more",
  mended: "did not hold and does now",
  changed: "differs in another way than before",
  gone: "was checked and is not any more",
  new: "was not there to be checked before",
}

/** What changed for a user, the gravest first. */
export function renderDifferences(before: Results, after: Results, found: Difference[]): string {
  const heading = `${targetName(before.target)}\n→ ${targetName(after.target)}`
  if (found.length === 0) return `${heading}\n\nno difference`
  const kinds = Object.keys(words) as Difference["change"][]
  const sections = kinds.flatMap((change) => {
    const those = found.filter((difference) => difference.change === change)
    return those.length > 0 ? [renderSection(change, those)] : []
  })
  const summary = kinds
    .map((change) => ({ change, count: found.filter((one) => one.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${counted(count, "requirement")} ${change}`)
    .join(", ")
  return [heading, ...sections, summary].join("\n\n")
}

function renderSection(change: Difference["change"], found: Difference[]): string {
  const isGrave = change === "broken" || change === "unstable"
  const colour = isGrave ? pc.red : change === "mended" ? pc.green : pc.yellow
  const ids = [...new Set(found.map(({ requirement: id }) => id))]
  const entries = ids.map((id) => renderRequirement(id, found))
  return [colour(pc.bold(`${change}: ${words[change]}`)), ...entries].join("\n")
}

function renderRequirement(id: string, found: Difference[]): string {
  const those = found.filter((difference) => difference.requirement === id)
  const on = those.map(({ router }) => router).join(", ")
  const promise = isRequirementId(id) ? requirement(id) : undefined
  const [pair] = those[0]!.pairs
  return [
    `  ${id} [${on}]${promise ? `: ${promise.text}` : ""}`,
    ...(promise ? [`    ${pc.dim(promise.link)}`] : []),
    ...evidence("before", pair?.before?.errors),
    ...evidence("after", pair?.after?.errors),
  ].join("\n")
}

function evidence(side: string, errors: string[] | undefined): string[] {
  const seen = errors
    ?.join("\n")
    .split("\n")
    .filter((line) => /^\s*(Expected|Received)/.test(line))
  return seen && seen.length > 0 ? seen.map((line) => `    ${side}: ${line.trim()}`) : []
}
