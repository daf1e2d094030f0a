import { Range, lt, subset } from "semver"
import { isPreview, isWithin } from "../target/preview.ts"

/**
 * A range of versions of a package without one that doesn't belong to it, and without those beyond: the older ones where
 * it is older than `trusted`, a version that the range is known to be right about, else the newer ones. Of a preview,
 * that is whatever is newer than `trusted`. Undefined where nothing is left.
 */
export function narrowRange(
  range: string,
  name: "next-auth" | "next" | "react",
  version: string,
  trusted: string,
): string | undefined {
  const bound = isPreview(version)
    ? `<=${trusted}`
    : lt(version, trusted)
      ? `>${version}`
      : `<${version}`
  const left = range.split("||").flatMap((part) => {
    const narrowed = isWithin(part, name, version) ? bounded(part, bound) : part.trim()
    return subset(narrowed, "<0.0.0-0") ? [] : [narrowed]
  })
  return left.length > 0 ? left.join(" || ") : undefined
}

/** The part up to the bound, or from it on: what it said in that direction is wider. */
function bounded(part: string, bound: string): string {
  const [comparators = []] = new Range(part).set
  const others = comparators
    .map(({ value }) => value.replace(/-0$/, ""))
    .filter((value) => value !== "" && value[0] !== bound[0])
  return (bound.startsWith(">") ? [bound, ...others] : [...others, bound]).join(" ")
}
