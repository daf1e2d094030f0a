import type { BranchMapping, CoverageMap, FileCoverage, Range } from "istanbul-lib-coverage"

/** A branch or a function of next-auth that no check runs. */
export type Uncovered = {
  /** Its path below next-auth's `src`. */
  file: string
  /** The line where it begins, counted from 1. */
  line: number
  /** That line, without the space around it. */
  code: string
  /** What is never run: `else` of an `if` that is always so. */
  what: "branch" | "else" | "function"
}

/** What a map has never seen run, in the order of files and lines; what stands in an uncovered branch is part of it. */
export function uncoveredOf(map: CoverageMap, read: (file: string) => string): Uncovered[] {
  return map.files().flatMap((file) => {
    const lines = read(file).split("\n")
    const found = outermost(holes(map.fileCoverageFor(file)))
    return found
      .map(({ what, range }) => {
        const { line } = range.start
        return { file, line, code: (lines[line - 1] ?? "").trim(), what }
      })
      .toSorted((a, b) => a.line - b.line)
  })
}

type Hole = { what: Uncovered["what"]; range: Range }

function holes({ data }: FileCoverage): Hole[] {
  const branches = Object.entries(data.branchMap).flatMap(([id, branch]) =>
    (data.b[id] ?? []).flatMap((times, arm) => (times === 0 ? holeOf(branch, arm) : [])),
  )
  const functions = Object.entries(data.fnMap).flatMap(([id, { loc }]) =>
    data.f[id] === 0 ? { what: "function" as const, range: loc } : [],
  )
  return [...branches, ...functions]
}

/** An `else` that isn't written has no place of its own. */
function holeOf({ locations, loc, type }: BranchMapping, arm: number): Hole {
  const range = locations[arm]
  return range?.start.line === undefined
    ? { what: "else", range: loc }
    : { what: type === "if" && arm === 1 ? "else" : "branch", range }
}

function outermost(all: readonly Hole[]): Hole[] {
  const solid = all.filter(({ what }) => what !== "else")
  return all.filter((one) => !solid.some((other) => other !== one && contains(other, one)))
}

function contains({ range: outer }: Hole, { range: inner }: Hole): boolean {
  const starts = compare(outer.start, inner.start)
  const ends = compare(inner.end, outer.end)
  return starts <= 0 && ends <= 0 && (starts < 0 || ends < 0)
}

function compare(a: Range["start"], b: Range["start"]): number {
  return a.line - b.line || a.column - b.column
}

/** What nobody has given a reason for, and the reasons that are for nothing. */
export function explain<Known extends Pick<Uncovered, "file" | "code"> & { sometimes?: true }>(
  uncovered: readonly Uncovered[],
  known: readonly Known[],
): { unexplained: Uncovered[]; stale: Known[] } {
  const fits = (one: Uncovered, { file, code }: Known) =>
    one.file === file && one.code.includes(code)
  return {
    unexplained: uncovered.filter((one) => !known.some((reason) => fits(one, reason))),
    stale: known.filter(
      (reason) => !reason.sometimes && !uncovered.some((one) => fits(one, reason)),
    ),
  }
}
