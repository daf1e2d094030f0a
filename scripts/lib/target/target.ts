import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { z } from "zod"
import { variables } from "../environment.ts"
import { local, named, root } from "../paths.ts"
import { readContract } from "../read-json.ts"

/** The two routers of Next.js: a Playwright project each. */
export const routers = ["pages", "app"] as const
/** A router of Next.js. */
export type Router = (typeof routers)[number]

/** What Next bundles with. */
export const bundlers = ["turbopack", "webpack"] as const
/** A bundler of Next.js. */
export type Bundler = (typeof bundlers)[number]

/** How Next serves: what is built, or what is compiled as it is asked for. */
export const modes = ["production", "development"] as const
/** A mode of Next.js. */
export type Mode = (typeof modes)[number]

/** Whether a target has builds of its own, or takes those of the lockfile's target. */
export const builds = ["own", "of the lockfile"] as const

/** What installs a target's packages. */
export const packageManagers = ["npm", "pnpm", "yarn"] as const
/** A package manager. */
export type PackageManager = (typeof packageManagers)[number]

const schema = z.strictObject({
  /** Where the app's copies stand; their packages are resolved upwards from here. */
  apps: z.string(),
  /** The folder that the bundler may read: it holds `apps` and every package. */
  root: z.string(),
  routers: z.array(z.enum(routers)).min(1),
  bundler: z.enum(bundlers),
  mode: z.enum(modes),
  /** The Node binary that builds and runs the app. */
  node: z.string(),
  packageManager: z.enum(packageManagers),
  /** Other builds than its own serve a target that differs in nothing but what a server loads as it starts. */
  builds: z.enum(builds),
  /** What a reader should know of the combination: a sentence each. */
  notes: z.array(z.string()),
})

/** What is judged, and where it is installed. */
export type Target = z.infer<typeof schema>

/** The combination in this checkout's lockfile. */
export const lockfileTarget: Target = {
  apps: join(local, "apps"),
  root,
  routers: [...routers],
  bundler: "turbopack",
  mode: "production",
  node: process.execPath,
  packageManager: "npm",
  builds: "own",
  notes: [],
}

/**
 * True for the combination in the lockfile as this checkout has it installed, which the checks were written on; on
 * whichever routers. Another installation may be of other code with the same versions.
 */
export function isLockfileTarget(target: Target): boolean {
  const { routers: own, notes } = lockfileTarget
  return isDeepStrictEqual({ ...target, routers: own, notes }, lockfileTarget)
}

/** The target that CONFORMANCE_TARGET names (a JSON file), or else the lockfile's. */
export function chosenTarget(environment = process.env): Target {
  const file = named(variables.target, environment)
  return file === undefined ? lockfileTarget : readContract(file, schema)
}
