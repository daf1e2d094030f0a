import type { Results } from "../results/results.ts"

const axes = new Set([
  "next-auth",
  "next",
  "react",
  "router",
  "bundler",
  "mode",
  "node",
  "package-manager",
])

/**
 * The command-line options that a side of a comparison stands for: a next-auth (`4.24.14`, a folder …), or
 * words that name axes (`next@15 react@18`).
 */
export function sideArguments(text: string): string[] {
  const words = text.trim().split(/\s+/)
  const named = words.map((word) => /^([a-z-]+)@(.+)$/.exec(word))
  const areAxes = named.every((match) => match && axes.has(match[1]!))
  if (!areAxes) return ["--next-auth", text]
  return named.flatMap((match) => [`--${match![1]!}`, match![2]!])
}

/** The command-line options that give the target of a results file again. */
export function argumentsOfResults({ target }: Pick<Results, "target">): string[] {
  const options: Record<string, string> = {
    "next-auth": target["next-auth"],
    next: target.next,
    react: target.react,
    router: target.routers.join(","),
    bundler: target.bundler,
    "package-manager": target.packageManager,
    ...(target.mode !== "production" && { mode: target.mode }),
    ...(target.node !== process.version && { node: target.node.replace(/^v/, "") }),
  }
  return Object.entries(options).flatMap(([axis, value]) => [`--${axis}`, value])
}
