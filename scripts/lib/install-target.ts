import { createHash } from "node:crypto"
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { arch, platform } from "node:process"
import { alone, cache, removeOldest, touch } from "./cache.ts"
import { CannotJudge } from "./cannot-judge.ts"
import { copiesOf } from "./installed.ts"
import { npm, publishedManifests } from "./npm.ts"
import type { Package, Resolved } from "./resolve-target.ts"
import type { PackageManager, Target } from "./target.ts"

/** How many installed targets are kept: about half a gigabyte each. */
const kept = 16

/** How to run a package manager's installation; none of them runs the packages' own scripts. */
const installers: Record<PackageManager, string[]> = {
  npm: ["install", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"],
  pnpm: ["exec", "--yes", "--", "pnpm@9", "install", "--ignore-scripts", "--no-frozen-lockfile"],
  yarn: ["exec", "--yes", "--", "yarn@1", "install", "--ignore-scripts", "--non-interactive"],
}

/** Installs what was resolved, unless it lies in the cache, and answers with the target to judge. */
export async function installTarget(
  resolved: Resolved,
  packageManager: PackageManager,
  mode: Target["mode"],
  node: string,
): Promise<Target> {
  const packages = [resolved["next-auth"], resolved.next, resolved.react]
  const identities = packages.map(({ manifest, identity }) => `${manifest.name}@${identity}`)
  const hash = createHash("sha256")
    .update([...identities, packageManager].join("\0"))
    .digest("hex")
  const name = `${identities.join("_")}-${hash.slice(0, 8)}`
  const root = join(cache, "targets", name)
  const done = join(root, "installed")
  await alone(root, async () => {
    if (!existsSync(done)) await install(root, packages, packageManager)
    writeFileSync(done, "")
    touch(root)
  })
  removeOldest(join(cache, "targets"), kept)
  const apps = join(root, "apps")
  mkdirSync(apps, { recursive: true })
  const { bundler, routers, notes } = resolved
  return { apps, root, bundler, routers, mode, node, packageManager, notes }
}

async function install(
  root: string,
  packages: Package[],
  packageManager: PackageManager,
): Promise<void> {
  rmSync(join(root, "node_modules"), { recursive: true, force: true })
  const dependencies: Record<string, string> = {}
  for (const { manifest, tarball } of packages) {
    if (tarball) copyFileSync(tarball, join(root, basename(tarball)))
    dependencies[manifest.name] = tarball ? `file:./${basename(tarball)}` : manifest.version
    if (manifest.name === "react") dependencies["react-dom"] = manifest.version
  }
  writeFileSync(
    join(root, "package.json"),
    JSON.stringify({ private: true, dependencies }, null, 2),
  )
  writeFileSync(join(root, ".npmrc"), "strict-peer-dependencies=false\nauto-install-peers=false\n")
  const { exitCode, output } = await npm(installers[packageManager], root)
  writeFileSync(join(root, "install.log"), output)
  if (exitCode !== 0) {
    const what = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)
    const end = output.trim().split("\n").slice(-15).join("\n")
    throw new CannotJudge(
      `${packageManager} could not install ${what.join(", ")} (whole log: ${join(root, "install.log")}):\n${end}`,
    )
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
  const name = `node-${platform}-${arch}`
  const manifests = await publishedManifests(name, spec)
  const { version } = manifests.at(-1)!
  const root = join(cache, "node", version)
  const binary = join(root, "node_modules", name, "bin", "node")
  await alone(root, async () => {
    if (existsSync(binary)) return
    const { exitCode, output } = await npm(
      ["install", "--no-save", "--prefix", root, `${name}@${version}`],
      root,
    )
    if (exitCode !== 0) throw new CannotJudge(`npm could not install Node ${version}:\n${output}`)
  })
  return binary
}
