import type { Results } from "../results/results.ts"
import { axes } from "../target/axes.ts"
import type { TargetOptions } from "../target/target-options.ts"

const named = new Set<string>([...axes, "router"])

/**
 * The command-line options that a side of a comparison stands for: a next-auth (`4.24.14`, a folder …), or
 * words that name axes (`next@15 react@18`).
 */
export function sideArguments(text: string): string[] {
  const words = text.trim().split(/\s+/)
  const pairs = words.map((word) => /^([a-z-]+)@(.+)$/.exec(word))
  const areAxes = pairs.every((match) => match && named.has(match[1]!))
  if (!areAxes) return ["--next-auth", text]
  return pairs.flatMap((match) => [`--${match![1]!}`, match![2]!])
}

/** The options that ask for the target of results again. */
export function optionsOfResults({ target }: Pick<Results, "target">): TargetOptions {
  const { "next-auth": nextAuth, next, react, routers: router, ...others } = target
  const { bundler, mode, node, packageManager } = others
  return {
    nextAuth,
    next,
    react,
    router,
    bundler,
    packageManager,
    ...(mode !== "production" && { mode }),
    ...(node !== process.version && { node: node.replace(/^v/, "") }),
  }
}
