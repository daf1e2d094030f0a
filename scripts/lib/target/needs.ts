import npa from "npm-package-arg"
import { valid } from "semver"
import { gigabyte } from "../app/cache.ts"
import type { PackageManager } from "./target.ts"
import type { TargetOptions } from "./target-options.ts"

/** What targets need of a machine, beside what every run does. */
export type Needs = {
  /** True where one is taken from a git repository. */
  git: boolean
  /** True where a version must be found for one: what names all of its versions may be in the cache. */
  registry: boolean
  packageManagers: PackageManager[]
  /** Versions, ranges or dist-tags of the Nodes that run the apps. */
  nodes: string[]
  /** How much room their packages, apps and reports take on the disk, in bytes. */
  room: number
}

/** Finds out what targets need; `where` is the folder that paths start at. */
export function needsOf(targets: readonly TargetOptions[], where: string): Needs {
  const packages = targets.flatMap(({ nextAuth, next, react }) =>
    Object.entries({ "next-auth": nextAuth, next, react }),
  )
  return {
    git: packages.some(([name, spec]) => spec !== undefined && isGit(name, spec, where)),
    registry: packages.some(([, spec]) => spec === undefined || valid(spec) === null),
    packageManagers: unique(targets.map(({ packageManager }) => packageManager)),
    nodes: unique(targets.flatMap(({ node }) => node ?? [])),
    // Next and its compiler take half a gigabyte, the apps and a run's traces the same again.
    room: Math.max(1, targets.length) * gigabyte,
  }
}

function isGit(name: string, spec: string, where: string): boolean {
  try {
    return npa.resolve(name, spec, where).type === "git"
  } catch {
    // What npm can't read at all is told when the target is resolved.
    return false
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
