/** What targets differ in, by the names of the command line and of a matrix file. */
export const axes = [
  "next-auth",
  "next",
  "react",
  "bundler",
  "mode",
  "node",
  "package-manager",
] as const
/** One thing that targets differ in. */
export type Axis = (typeof axes)[number]
/** The values to judge, of each axis that something is said of. */
export type Values = Partial<Record<Axis, readonly string[]>>
/** One value of each of these axes. */
export type Combination = Partial<Record<Axis, string>>

/** Every value with every value of each other axis; one combination, which says nothing, where nothing is said. */
export function everyCombination(values: Values): Combination[] {
  return axes.reduce<Combination[]>(
    (sofar, axis) => {
      const choices = values[axis]
      if (!choices) return sofar
      return sofar.flatMap((combination) =>
        choices.map((choice) => ({ ...combination, [axis]: choice })),
      )
    },
    [{}],
  )
}

/**
 * Few combinations in which each two values of different axes meet that meet in any: always the one with most that did
 * not yet. Where none can exist, all stay, so that each can be told why.
 */
export function pairwise(
  values: Values,
  exists: (combination: Combination) => boolean = () => true,
): Combination[] {
  const all = everyCombination(values)
  const candidates = all.filter(exists)
  const missing = new Set(candidates.flatMap(pairsOf))
  const chosen: Combination[] = []
  while (missing.size > 0) {
    const gains = candidates.map((one) => pairsOf(one).filter((pair) => missing.has(pair)).length)
    const best = candidates[gains.indexOf(Math.max(...gains))]!
    for (const pair of pairsOf(best)) missing.delete(pair)
    chosen.push(best)
  }
  return chosen.length > 0 ? chosen : all
}

/** Its pairs of values, each value with itself included: where there is one axis, its values are all to be met. */
function pairsOf(combination: Combination): string[] {
  const values = Object.entries(combination).map(([axis, value]) => `${axis}=${value}`)
  return values.flatMap((one, index) => values.slice(index).map((other) => `${one} & ${other}`))
}
