import { randomBytes } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { valid } from "semver"
import { cache } from "./app/cache.ts"
import { CannotJudge } from "./trouble/cannot-judge.ts"
import { keptManifest } from "./kept-manifest.ts"
import { keepLog } from "./run/keep-log.ts"
import { npmObstacle } from "./trouble/obstacles.ts"
import { type Ended, run } from "./process.ts"
import { runFolder } from "./run/run-folder.ts"
import { withoutSecrets } from "./secrets.ts"
import { temporaryFolder } from "./temporary-folder.ts"

/** What a package says of itself, as far as targets depend on it. */
export type Manifest = {
  name: string
  version: string
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  main?: string
}

/**
 * The published versions that fit a version, range or dist-tag, oldest first. Throws where there is none. A version
 * that was asked for before needs no registry.
 */
export async function publishedManifests(name: string, spec: string): Promise<Manifest[]> {
  const version = valid(spec)
  if (version === null) return manifestsInRegistry(name, spec)
  const ask = async () => (await manifestsInRegistry(name, version))[0]!
  return [await keptManifest(join(cache, "manifests"), name, version, ask)]
}

async function manifestsInRegistry(name: string, spec: string): Promise<Manifest[]> {
  const fields = ["name", "version", "peerDependencies"]
  const { exitCode, output, stdout } = await npm(["view", `${name}@${spec}`, ...fields, "--json"])
  const text = stdout.trim()
  if (exitCode !== 0) throw npmFailed(`${name}@${spec}`, output)
  if (!/^[[{]/.test(text)) throw new CannotJudge(`There is no ${name} that fits "${spec}".`)
  const found = JSON.parse(text) as Manifest | Manifest[]
  return Array.isArray(found) ? found : [found]
}

/** All published versions of a package, in the registry's order. */
export async function publishedVersions(name: string): Promise<string[]> {
  const { exitCode, output, stdout } = await npm(["view", name, "versions", "--json"])
  if (exitCode !== 0) throw npmFailed(name, output)
  return JSON.parse(stdout) as string[]
}

/** Packs a folder, a tarball or a git repository into a tarball of its own, and returns its path. */
export async function pack(spec: string): Promise<string> {
  const folder = temporaryFolder("pack")
  // What a prepack script prints in the foreground would stand before the answer.
  const how = ["--pack-destination", folder, "--json", "--foreground-scripts=false"]
  const { exitCode, output, stdout } = await npm(["pack", spec, ...how])
  if (exitCode !== 0) throw npmFailed(spec, output)
  const [packed] = JSON.parse(stdout) as { filename: string }[]
  if (!packed) throw new CannotJudge(`npm pack made no tarball of ${spec}.`)
  return join(folder, packed.filename)
}

/** Runs npm and keeps what it prints; its own logs stand beside the reports of this run, without secrets. */
export async function npm(args: string[], cwd?: string): Promise<Ended> {
  const logs = join(runFolder(), "logs", "npm", randomBytes(4).toString("hex"))
  // Before a -- of npm exec, after which everything belongs to the program that it runs.
  const [command = "", ...rest] = args
  const own = ["--loglevel", "error", "--logs-dir", logs]
  try {
    return await run("npm", [command, ...own, ...rest], { output: "kept", ...(cwd && { cwd }) })
  } finally {
    cleanBelow(logs)
  }
}

/** npm writes down how it was called, with the tokens that stand in an address. */
function cleanBelow(logs: string): void {
  if (!existsSync(logs)) return
  for (const name of readdirSync(logs)) {
    const file = join(logs, name)
    writeFileSync(file, withoutSecrets(readFileSync(file, "utf8")))
  }
}

/** The error to throw where npm, or what it ran, could not take a package. */
export function npmFailed(what: string, output: string): CannotJudge {
  const obstacle = npmObstacle(what, output)
  return CannotJudge.for({ ...obstacle, log: obstacle.log ?? keepLog("npm", output) })
}
