import { Range, lt, satisfies, subset } from "semver"
import { isPreview, isWithin } from "../target/preview.ts"

/** Two halves of a range; undefined where there is nothing in one. */
export type Halves = { with: string | undefined; without: string | undefined }

/**
 * Splits a range of versions of a package at one of them. The half with it reaches to the range's end: to the older
 * ones where it is older than `trusted`, a version that the range is known to be right about, else to the newer ones.
 * Of a preview, that is whatever is newer than `trusted`.
 */
export function splitRange(
  range: string,
  name: "next-auth" | "next" | "react",
  version: string,
  trusted: string,
): Halves {
  const [beyond, before] = isPreview(version)
    ? [`>${trusted}`, `<=${trusted}`]
    : lt(version, trusted)
      ? [`<=${version}`, `>${version}`]
      : [`>=${version}`, `<${version}`]
  const parts = range.split("||").map((part) => part.trim())
  const affected = (part: string) => isWithin(part, name, version)
  return {
    with: joined(parts.filter(affected).map((part) => bounded(part, beyond))),
    without: joined(parts.map((part) => (affected(part) ? bounded(part, before) : part))),
  }
}

/** A range without a version. */
const none = "<0.0.0-0"

function joined(parts: readonly string[]): string | undefined {
  const left = parts.filter((part) => !subset(part, none))
  return left.length > 0 ? left.join(" || ") : undefined
}

/** The part up to the bound, or from it on: what it said in that direction is wider. */
function bounded(part: string, bound: string): string {
  const [comparators = []] = new Range(part).set
  const others = comparators
    .map(({ value }) => value.replace(/-0$/, ""))
    .filter((value) => value !== "" && value[0] !== bound[0])
  const only = others.find((value) => /^\d/.test(value))
  if (only !== undefined) return satisfies(only, bound) ? only : none
  return (bound.startsWith(">") ? [bound, ...others] : [...others, bound]).join(" ")
}
