import { satisfies } from "semver"

/** A version that is newer than every release of what is judged: of next-auth, than every v4. */
const beyondReleases = { "next-auth": "4.999.0", next: "999.0.0", react: "999.0.0" }

/**
 * True for a build without a version of its own, such as next-auth's previews of pull requests (`0.0.0-pr.9999`) and
 * React's experiments: newer than every release, whatever its number says.
 */
export function isPreview(version: string): boolean {
  return version.startsWith("0.0.0-")
}

/** True where a range has a version, prereleases and previews included. */
export function isWithin(
  range: string,
  name: keyof typeof beyondReleases,
  version: string,
): boolean {
  const placed = isPreview(version) ? beyondReleases[name] : version
  return satisfies(placed, range, { includePrerelease: true })
}
