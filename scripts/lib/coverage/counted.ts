import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import libCoverage, { type CoverageMap, type CoverageMapData } from "istanbul-lib-coverage"
import { z } from "zod"
import type { InstrumentedFile } from "./instrumented-target.ts"

const counts = z.record(z.string(), z.number())

/** What a page sends: counts alone, without the maps that say of what. */
const sent = z.array(
  z.object({
    path: z.string(),
    s: counts,
    f: counts,
    b: z.record(z.string(), z.array(z.number())),
  }),
)

/** Where counts of servers and of pages are kept apart in one folder: the names of the files begin so. */
export const sides = ["server", "browser"] as const

/** What all of a folder's files count together: those of servers, of browsers, or of both. */
export function countedIn(
  folder: string,
  files: readonly InstrumentedFile[],
  wanted: readonly (typeof sides)[number][] = sides,
): CoverageMap {
  const empty = () => Object.fromEntries(files.map((file) => [file.source, emptied(file)]))
  const map = libCoverage.createCoverageMap(empty())
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    if (!wanted.some((side) => name.startsWith(side))) continue
    const data: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"))
    const counted = name.startsWith("server") ? (data as CoverageMapData) : mapped(data, empty())
    map.merge(counted)
  }
  return map
}

function emptied({ coverage }: InstrumentedFile): InstrumentedFile["coverage"] {
  return structuredClone(coverage)
}

function mapped(data: unknown, empty: CoverageMapData): CoverageMapData {
  const all = sent
    .parse(data)
    .map(({ path, ...counted }): [string, CoverageMapData[string]] => [
      path,
      Object.assign(empty[path]!, counted),
    ])
  return Object.fromEntries(all)
}
