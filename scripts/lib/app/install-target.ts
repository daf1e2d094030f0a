import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { cache, cacheLimit } from "./cache.ts"
import { keepWithin } from "./cache-limit.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { installationName, installers, settings } from "./installation.ts"
import { copiesOf } from "./installed.ts"
import { giveBack, madeOnce } from "./made-once.ts"
import { nodePackage, nodeVersion } from "./node-package.ts"
import { type Manifest, npm, npmFailed } from "../npm.ts"
import { root as checkout } from "../paths.ts"
import type { Package, Resolved } from "../target/resolve-target.ts"
import type { PackageManager, Target } from "../target/target.ts"

/** Installs what was resolved, unless it lies in the cache, and answers with the target to judge. */
export async function installTarget(
  resolved: Resolved,
  packageManager: PackageManager,
  mode: Target["mode"],
  node: string,
): Promise<Target> {
  const limit = cacheLimit()
  const packages = [resolved["next-auth"], resolved.next, resolved.react]
  const identities = packages.map(({ manifest, identity }) => `${manifest.name}@${identity}`)
  const beside = { ...adapterPackages(), nodemailer: mailerFor(resolved["next-auth"].manifest) }
  const targets = join(cache, "targets")
  const place = join(targets, installationName(identities, beside, packageManager))
  const root = await madeOnce(place, (folder) => install(folder, packages, beside, packageManager))
  await keepWithin(limit, [targets, join(cache, "node")])
  const apps = join(root, "apps")
  mkdirSync(apps, { recursive: true })
  const { bundler, routers, notes } = resolved
  return { apps, root, bundler, routers, mode, node, packageManager, builds: "own", notes }
}

/** Says that nobody here needs a target any more: where the cache is full, it may go. */
export function giveBackTarget({ root }: Pick<Target, "root">): void {
  if (root !== checkout) giveBack(dirname(root))
}

/** What the fixture app uses beside the packages that are judged: the adapter and its database. */
function adapterPackages(): Record<string, string> {
  const file = join(checkout, "fixture-app", "package.json")
  const { dependencies } = JSON.parse(readFileSync(file, "utf8")) as Required<Manifest>
  const judged = new Set(["next", "next-auth", "react", "react-dom"])
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => !judged.has(name)))
}

/** The nodemailer that a next-auth's e-mail provider says it needs. */
function mailerFor({ peerDependencies }: Manifest): string {
  return peerDependencies?.["nodemailer"] ?? "^6.6.5"
}

async function install(
  root: string,
  packages: Package[],
  beside: Record<string, string>,
  packageManager: PackageManager,
): Promise<void> {
  const dependencies = { ...beside }
  for (const { manifest, tarball } of packages) {
    if (tarball) copyFileSync(tarball, join(root, basename(tarball)))
    dependencies[manifest.name] = tarball ? `file:./${basename(tarball)}` : manifest.version
    if (manifest.name === "react") dependencies["react-dom"] = manifest.version
  }
  writeFileSync(
    join(root, "package.json"),
    JSON.stringify({ private: true, dependencies }, null, 2),
  )
  writeFileSync(join(root, ".npmrc"), settings[packageManager].map((line) => `${line}\n`).join(""))
  const { exitCode, output } = await npm(installers[packageManager], root)
  if (exitCode !== 0) {
    const what = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)
    throw npmFailed(`${what.join(", ")} (by ${packageManager})`, output)
  }
  assertOnlyCopies(root)
}

/** A second copy of what is judged would be loaded in its place, or beside it. */
function assertOnlyCopies(root: string): void {
  for (const name of ["next-auth", "react"]) {
    const copies = copiesOf(name, root)
    if (copies.length > 1) {
      throw new CannotJudge(`${name} is installed ${copies.length} times: ${copies.join(", ")}.`)
    }
  }
}

/** The Node binary of a version, range or dist-tag, from the registry. */
export async function installNode(spec: string): Promise<string> {
  const name = nodePackage()
  const version = await nodeVersion(spec)
  const root = await madeOnce(join(cache, "node", version), async (folder) => {
    const args = ["install", "--no-save", "--prefix", folder, `${name}@${version}`]
    const { exitCode, output } = await npm(args, folder)
    if (exitCode !== 0) throw npmFailed(`${name}@${version}`, output)
  })
  return join(root, "node_modules", name, "bin", "node")
}
