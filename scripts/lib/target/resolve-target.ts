import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import npa from "npm-package-arg"
import { maxSatisfying } from "semver"
import { bundlerArguments, defaultBundler } from "../app/build-plan.ts"
import { CannotJudge, NoSuchCombination } from "../trouble/cannot-judge.ts"
import {
  choiceNote,
  hasAppRouter,
  newestWithin,
  nextRangeOf,
  notJudgeable,
  outsidePeers,
} from "./choose-versions.ts"
import { type Manifest, npmFailed, pack, publishedManifests, publishedVersions } from "../npm.ts"
import { once } from "../once.ts"
import { run } from "../process.ts"
import { readJson } from "../read-json.ts"
import { type Bundler, type Mode, type Router, routers as allRouters } from "./target.ts"
import { callersFolder } from "../paths.ts"

/** What a user asks to have judged. What is not said is chosen. */
export type Wish = {
  /** A version, range, dist-tag, tarball, folder or git URL. */
  "next-auth": string
  next?: string | undefined
  react?: string | undefined
  routers?: Router[] | undefined
  bundler?: Bundler | undefined
  mode?: Mode | undefined
}

/** A package to install. */
export type Package = {
  manifest: Manifest
  /** Its tarball, where it doesn't come from the registry. */
  tarball?: string
  /** What it is, without doubt: version and, for a tarball, the hash of its content. */
  identity: string
}

/** The packages of a target, and what can be judged with them. */
export type Resolved = {
  "next-auth": Package
  next: Package
  react: Package
  routers: Router[]
  bundler: Bundler
  /** What a reader should know of the combination: a sentence each. */
  notes: string[]
}

type Name = "next-auth" | "next" | "react"
/** The newest of a package within these ranges, or the one that was asked for. */
type Choice = (ranges: (string | undefined)[]) => Promise<Package>

/** Finds the packages that a wish means. Throws where one can't be had or can't be judged. */
export async function resolveTarget(wish: Wish): Promise<Resolved> {
  const asked = [
    packageOf("next-auth", wish["next-auth"]),
    choiceOf("next", wish.next),
    choiceOf("react", wish.react),
  ] as const
  // Each may fail: the first of them is told, whichever was the fastest.
  await Promise.allSettled(asked)
  const [nextAuth, chooseNext, chooseReact] = await Promise.all(asked)
  const next = await chooseNext([nextRangeOf(nextAuth.manifest)])
  const react = await chooseReact([
    nextAuth.manifest.peerDependencies?.["react"],
    next.manifest.peerDependencies?.["react"],
  ])
  const versions = {
    "next-auth": nextAuth.manifest.version,
    next: next.manifest.version,
    react: react.manifest.version,
  }

  const notes = [
    ...(wish.next === undefined ? choiceNote(nextAuth.manifest, versions.next) : []),
    ...outsidePeers(nextAuth.manifest, next.manifest, versions.react),
  ]
  const wished = wish.routers ?? [...allRouters]
  const routers = wished.filter(
    (router) => router === "pages" || hasAppRouter(versions["next-auth"], versions.next),
  )
  if (routers.length < wished.length) {
    const combination = `next-auth ${versions["next-auth"]} on Next ${versions.next}`
    if (routers.length === 0) throw new NoSuchCombination(`${combination} has no App Router.`)
    notes.push(`${combination} has no App Router: only the Pages Router is judged.`)
  }
  const bundler = wish.bundler ?? defaultBundler(versions.next)
  // Refuses now what would be refused after the installation.
  bundlerArguments(versions.next, bundler, wish.mode ?? "production")
  return { "next-auth": nextAuth, next, react, routers, bundler, notes }
}

/** All targets of one command judge the same, though a dist-tag may move or a folder be built meanwhile. */
const packageOf = once(resolvePackage)
const versionsOf = once(publishedVersions)

async function choiceOf(name: Name, spec: string | undefined): Promise<Choice> {
  if (spec !== undefined) {
    const named = await packageOf(name, spec)
    return () => Promise.resolve(named)
  }
  const published = await versionsOf(name)
  return (ranges) => newest(name, published, ranges)
}

async function newest(
  name: Name,
  published: readonly string[],
  ranges: (string | undefined)[],
): Promise<Package> {
  const version = newestWithin(published, ranges)
  if (version) return packageOf(name, version)
  const said = ranges.filter((range) => range !== undefined).join(" and ")
  throw new CannotJudge(`No published ${name} fits ${said}: name one with --${name}.`)
}

async function fromRegistry(name: string, spec: string): Promise<Package> {
  const manifests = await publishedManifests(name, spec)
  const versions = manifests.map(({ version }) => version)
  const version = maxSatisfying(versions, "*") ?? versions.at(-1)
  const manifest = manifests.find((one) => one.version === version)!
  return { manifest, identity: manifest.version }
}

async function resolvePackage(name: Name, spec: string): Promise<Package> {
  const found = await findPackage(name, spec)
  const reason = notJudgeable(name, found.manifest.version)
  if (reason) throw new CannotJudge(reason)
  return found
}

async function findPackage(name: string, spec: string): Promise<Package> {
  const where = callersFolder()
  const { type, fetchSpec } = parseSpec(name, spec, where)
  if (type === "version" || type === "range" || type === "tag") return fromRegistry(name, spec)
  if (type === "directory") assertBuilt(name, fetchSpec ?? spec)
  const tarball = await pack(type === "directory" || type === "file" ? (fetchSpec ?? spec) : spec)
  const manifest = await manifestIn(tarball, spec)
  if (manifest.name !== name) {
    throw new CannotJudge(`${spec} holds ${manifest.name}, not ${name}.`)
  }
  const hash = createHash("sha256").update(readFileSync(tarball)).digest("hex").slice(0, 16)
  return { manifest, tarball, identity: `${manifest.version}+${hash}` }
}

async function manifestIn(tarball: string, spec: string): Promise<Manifest> {
  const args = ["-xzOf", tarball, "package/package.json"]
  const { exitCode, output, stdout } = await run("tar", args, { output: "kept" })
  if (exitCode !== 0) throw npmFailed(spec, `TAR_BAD_ARCHIVE\n${output}`)
  return JSON.parse(stdout) as Manifest
}

function parseSpec(name: string, spec: string, where: string) {
  try {
    return npa.resolve(name, spec, where)
  } catch (error) {
    throw new CannotJudge(
      `"${spec}" is no version, range, dist-tag, tarball, folder or git URL of ${name}: ` +
        (error as Error).message,
    )
  }
}

function assertBuilt(name: string, folder: string): void {
  const file = join(folder, "package.json")
  if (!existsSync(file))
    throw new CannotJudge(
      `${folder} holds no package: it has no package.json. Give the folder of the package itself.`,
    )
  const { main = "index.js" } = readJson(file) as Manifest
  if (existsSync(join(folder, main))) return
  throw new CannotJudge(
    `${folder} is not built: it has no ${main}. In a checkout of ${name}, run pnpm install and pnpm build first, with the Node that it asks for.`,
  )
}
