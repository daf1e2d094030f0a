import { atOnce } from "../at-once.ts"
import { Interrupted } from "../process.ts"
import { NoSuchCombination } from "../trouble/cannot-judge.ts"
import { combine, type Matrix, type TargetsOptions } from "./matrix.ts"
import { resolveTarget, type Wish } from "./resolve-target.ts"
import { type TargetOptions, wishOf } from "./target-options.ts"

/** How many targets are resolved at the same time. */
const width = 4

/** The targets that a command line and a matrix ask for; pairwise, what can't exist takes nobody's place. */
export async function wishedTargets(
  options: TargetsOptions,
  matrix: Matrix = {},
  resolve: (wish: Wish) => Promise<unknown> = resolveTarget,
): Promise<TargetOptions[]> {
  if (!options.pairwise) return combine(options, matrix)
  const keyOf = (target: TargetOptions) => JSON.stringify(wishOf(target))
  const wishes = new Set(combine({ ...options, pairwise: false }, matrix).map(keyOf))
  const impossible = await atOnce(width, [...wishes], async (key) =>
    (await exists(JSON.parse(key) as Wish, resolve)) ? [] : [key],
  )
  const left = new Set(impossible.flat())
  return combine(options, matrix, (target) => !left.has(keyOf(target)))
}

async function exists(wish: Wish, resolve: (wish: Wish) => Promise<unknown>): Promise<boolean> {
  try {
    await resolve(wish)
    return true
  } catch (error) {
    if (error instanceof Interrupted) throw error
    // What else stands in the way is told when its turn comes.
    return !(error instanceof NoSuchCombination)
  }
}
