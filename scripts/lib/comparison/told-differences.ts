import { type Cause, groupByCause } from "../results/causes.ts"
import { type Change, changes, type Difference, differences, isRegression } from "./compare.ts"
import type { Comparison } from "./comparison.ts"
import { counted } from "../results/sentence.ts"

/** A requirement that differs, on the routers where it does so alike. */
export type ToldDifference = Omit<Difference, "router"> & { routers: Difference["router"][] }

/** A comparison as a reader wants it: what changed for a user, and what is only counted. */
export type ToldComparison = {
  /** What broke many checks at once. */
  causes: Cause[]
  /** The requirements that changed for a user, the gravest first, without those that a cause explains. */
  whole: ToldDifference[]
  /** How many requirements are only on one side, by change. */
  folded: Map<Change, string[]>
  /** All of it in a line: `2 requirements broken, 1 mended`, or `no difference`. */
  summary: string
}

/** Sorts a comparison into what is told whole and what is folded. */
export function toldOf({ pairs }: Pick<Comparison, "pairs">): ToldComparison {
  const all = byRequirement(differences(pairs))
  const { causes } = groupByCause(pairs.filter(isRegression).flatMap(({ after }) => after ?? []))
  const explained = new Set(causes.flatMap(({ checks }) => checks))
  const isExplained = (difference: ToldDifference) =>
    difference.pairs.every(({ after }) => after && explained.has(after))
  const isFolded = ({ change, pairs: those }: ToldDifference) =>
    change === "gone" || (change === "new" && !those.some(isRegression))
  const folded = new Map<Change, string[]>()
  for (const { change, requirement } of all.filter(isFolded)) {
    folded.set(change, [...(folded.get(change) ?? []), requirement])
  }
  return {
    causes,
    whole: all.filter((difference) => !isFolded(difference) && !isExplained(difference)),
    folded,
    summary: summaryOf(all),
  }
}

function byRequirement(all: readonly Difference[]): ToldDifference[] {
  const told = new Map<string, ToldDifference>()
  for (const { requirement, router, change, pairs } of all) {
    const name = `${requirement} ${change}`
    const known = told.get(name)
    told.set(name, {
      requirement,
      change,
      routers: [...(known?.routers ?? []), router].toSorted().toReversed(),
      pairs: [...(known?.pairs ?? []), ...pairs],
    })
  }
  return [...told.values()]
}

function summaryOf(all: readonly ToldDifference[]): string {
  const parts = changes.flatMap((change) => {
    const ids = new Set(all.filter((one) => one.change === change).map((one) => one.requirement))
    return ids.size > 0 ? [{ change, count: ids.size }] : []
  })
  if (parts.length === 0) return "no difference"
  return parts
    .map(({ change, count }, index) =>
      index === 0
        ? `${counted(count, "requirement")} ${words[change]}`
        : `${count} ${words[change]}`,
    )
    .join(", ")
}

const words: Record<Change, string> = {
  unjudged: "not judged",
  unstable: "unstable",
  broken: "broken",
  mended: "mended",
  changed: "changed",
  gone: "gone",
  new: "new",
  same: "the same",
}
