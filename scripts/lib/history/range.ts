import { validRange } from "semver"
import { CannotJudge } from "../trouble/cannot-judge.ts"

/** The range of several with commas between, such as `4.24.x,4.20.1`, that an option names. Throws where it is none. */
export function rangeOf(option: string, ranges: string): string {
  const range = validRange(ranges.replaceAll(",", " || "))
  if (range !== null) return range
  throw new CannotJudge(
    `${option} "${ranges}" is no range: say one as npm does, such as 4.24.x, or several with commas.`,
  )
}
