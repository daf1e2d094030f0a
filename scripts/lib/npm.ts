import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CannotJudge } from "./cannot-judge.ts"
import { run } from "./process.ts"

/** What a package says of itself, as far as targets depend on it. */
export type Manifest = {
  name: string
  version: string
  peerDependencies?: Record<string, string>
  main?: string
}

/** The published versions that fit a version, range or dist-tag, oldest first. Throws where there is none. */
export async function publishedManifests(name: string, spec: string): Promise<Manifest[]> {
  const fields = ["name", "version", "peerDependencies"]
  const { exitCode, output } = await npm(["view", `${name}@${spec}`, ...fields, "--json"])
  const text = output.slice(output.search(/^[[{]/m))
  if (exitCode !== 0) throw new CannotJudge(explained(`${name}@${spec}`, output))
  if (!/^[[{]/.test(text)) throw new CannotJudge(`There is no ${name} that fits "${spec}".`)
  const found = JSON.parse(text) as Manifest | Manifest[]
  return Array.isArray(found) ? found : [found]
}

/** All published versions of a package, in the registry's order. */
export async function publishedVersions(name: string): Promise<string[]> {
  const { exitCode, output } = await npm(["view", name, "versions", "--json"])
  if (exitCode !== 0) throw new CannotJudge(explained(name, output))
  return JSON.parse(output.slice(output.search(/^\[/m))) as string[]
}

/** Packs a folder, a tarball or a git repository into a tarball of its own, and returns its path. */
export async function pack(spec: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "conformance-pack-"))
  const { exitCode, output } = await npm(["pack", spec, "--pack-destination", folder, "--json"])
  if (exitCode !== 0) throw new CannotJudge(explained(spec, output))
  const [packed] = JSON.parse(output.slice(output.search(/^\[/m))) as { filename: string }[]
  if (!packed) throw new CannotJudge(`npm pack made no tarball of ${spec}.`)
  return join(folder, packed.filename)
}

/** Runs npm and keeps what it prints. */
export function npm(args: string[], cwd?: string) {
  return run("npm", [...args, "--loglevel", "error"], { output: "kept", ...(cwd && { cwd }) })
}

function explained(spec: string, output: string): string {
  const said = withoutSecrets(output).trim().split("\n").slice(-8).join("\n")
  if (/E404|ETARGET|ENOVERSIONS/.test(output)) {
    return `${withoutSecrets(spec)} is not in the registry.\n${said}`
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return `The registry is out of reach: ${withoutSecrets(spec)} can't be looked up.\n${said}`
  }
  return `npm could not take ${withoutSecrets(spec)}:\n${said}`
}

/** A text without the credentials that an address may carry. */
export function withoutSecrets(text: string): string {
  return text.replace(/(\/\/)[^/\s@]+@/g, "$1").replace(/(_authToken=)\S+/g, "$1…")
}
