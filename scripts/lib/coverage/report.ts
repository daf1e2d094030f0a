import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { CoverageMap } from "istanbul-lib-coverage"
import { createContext } from "istanbul-lib-report"
import { create } from "istanbul-reports"
import { markdownTable } from "../markdown-table.ts"
import type { Counted } from "./counted.ts"
import { sources } from "./instrumented-target.ts"

/** What is covered of a file, in servers, in browsers and in either; shares are in per cent. */
export type FileRow = {
  file: string
  lines: number
  branches: number
  branchesInServers: number
  branchesInBrowsers: number
}

/** The text of a measured source. */
export function readSource(file: string): string {
  return readFileSync(join(sources, file), "utf8")
}

/** A row for each file that has code, and one for all of them. */
export function rowsOf({ all, servers, browsers }: Counted): FileRow[] {
  const row = (name: string, summary: (map: CoverageMap) => Summary): FileRow => ({
    file: name,
    lines: summary(all).lines.pct,
    branches: summary(all).branches.pct,
    branchesInServers: summary(servers).branches.pct,
    branchesInBrowsers: summary(browsers).branches.pct,
  })
  const files = all.files().filter((file) => all.fileCoverageFor(file).toSummary().lines.total > 0)
  return [
    ...files.map((file) => row(file, (map) => map.fileCoverageFor(file).toSummary())),
    row("all", (map) => map.getCoverageSummary()),
  ]
}

type Summary = Pick<ReturnType<CoverageMap["getCoverageSummary"]>, "lines" | "branches">

/** The rows as a table in Markdown. */
export function coverageTable(rows: readonly FileRow[]): string {
  const share = (pct: number) => `${pct} %`
  return markdownTable([
    ["File", "Lines", "Branches", "in servers", "in browsers"],
    ...rows.map((row) => [
      row.file,
      ...[row.lines, row.branches, row.branchesInServers, row.branchesInBrowsers].map(share),
    ]),
  ])
}

/** Writes the sources with what ran of them, as pages, and returns the first page's path. */
export function writeCoveragePages(map: CoverageMap, folder: string): string {
  const context = createContext({ dir: folder, coverageMap: map, sourceFinder: readSource })
  create("html").execute(context)
  return join(folder, "index.html")
}
