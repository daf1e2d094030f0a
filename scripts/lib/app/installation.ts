import { createHash } from "node:crypto"
import type { PackageManager } from "../target/target.ts"

/** The package managers that npm fetches, as it takes them. */
export const fetched = { pnpm: "pnpm@9", yarn: "yarn@1" } as const

/** How to run a package manager's installation; none of them runs the packages' own scripts. */
export const installers: Record<PackageManager, string[]> = {
  npm: ["install", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"],
  pnpm: [
    "exec",
    "--yes",
    "--",
    fetched.pnpm,
    "install",
    "--ignore-scripts",
    "--no-frozen-lockfile",
  ],
  yarn: ["exec", "--yes", "--", fetched.yarn, "install", "--ignore-scripts", "--non-interactive"],
}

/**
 * What a package manager's .npmrc says. pnpm links to each package what it declares, but unless told not to, hoists
 * everything besides to where every package finds it.
 */
export const settings: Record<PackageManager, string[]> = {
  npm: [],
  pnpm: ["strict-peer-dependencies=false", "auto-install-peers=false", "hoist=false"],
  yarn: [],
}

/** Names what is installed, and how: by the packages that are judged, those beside them and the package manager. */
export function installationName(
  identities: readonly string[],
  beside: Readonly<Record<string, string>>,
  packageManager: PackageManager,
): string {
  const parts = [...identities, JSON.stringify(beside), packageManager, ...settings[packageManager]]
  const hash = createHash("sha256").update(parts.join("\0")).digest("hex")
  return `${identities.join("_")}-${hash.slice(0, 8)}`
}
