import type { Outcome } from "./judge-several.ts"
import type { Part } from "./outcomes.ts"

/** The parts of each run: those of one target, as it was asked for and, where it is there more than once, as judged. */
export function runsOf(parts: readonly Part[]): Part[][] {
  return grouped(parts, ({ options }) => JSON.stringify(options ?? {})).flatMap((alike) =>
    isOneRun(alike) ? [alike] : grouped(alike, targetKey),
  )
}

/** Why a target could not be judged, where it could not on one machine. */
export function problemOf(
  parts: readonly Part[],
): Pick<Outcome, "problem" | "exitCode"> | undefined {
  const [problem] = parts.flatMap((part) => part.problem ?? [])
  if (problem === undefined) return undefined
  const isLeftOut = parts.every(({ exitCode }) => exitCode === undefined)
  return isLeftOut ? { problem } : { problem, exitCode: 2 }
}

/** True where no shard is there twice: what tells such shards apart is a mistake, and no other target. */
function isOneRun(parts: readonly Part[]): boolean {
  const numbers = parts.flatMap(({ results }) =>
    results ? [results.scope.shard?.current ?? "whole"] : [],
  )
  return new Set(numbers).size === numbers.length
}

function targetKey({ results }: Part): string {
  if (!results) return ""
  const { "next-auth": nextAuth, next, react, integrity, ...target } = results.target
  const { routers, bundler, mode, node, packageManager } = target
  const packages = [nextAuth, integrity["next-auth"], next, react]
  return JSON.stringify([...packages, routers, bundler, mode, node, packageManager])
}

function grouped(parts: readonly Part[], keyOf: (part: Part) => string): Part[][] {
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const key = keyOf(part)
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()]
}
