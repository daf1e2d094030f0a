import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import libCoverage, { type CoverageMap, type CoverageMapData } from "istanbul-lib-coverage"
import { z } from "zod"
import { CannotJudge } from "../trouble/cannot-judge.ts"
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

/** What was counted: in servers and edge runtimes, in pages, and in all of them together. */
export type Counted = { all: CoverageMap; servers: CoverageMap; browsers: CoverageMap }

/** What all of a folder's files count together; of servers and of pages, their names begin so. */
export function countedIn(folder: string, files: readonly InstrumentedFile[]): Counted {
  const empty = () => Object.fromEntries(files.map((file) => [file.source, emptied(file)]))
  const servers = libCoverage.createCoverageMap(empty())
  const browsers = libCoverage.createCoverageMap(empty())
  for (const name of countFiles(folder)) {
    const data: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"))
    if (name.startsWith("server")) servers.merge(data as CoverageMapData)
    else browsers.merge(mapped(data, empty()))
  }
  const all = libCoverage.createCoverageMap(empty())
  for (const map of [servers, browsers]) all.merge(map)
  return { all, servers, browsers }
}

/** The files with counts in a folder; what its process could not finish is none. */
export function countFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".json"))
}

function emptied({ coverage }: InstrumentedFile): InstrumentedFile["coverage"] {
  return structuredClone(coverage)
}

function mapped(data: unknown, empty: CoverageMapData): CoverageMapData {
  const counts = sent.safeParse(data)
  if (!counts.success) {
    throw new CannotJudge(
      'What stands there are no counts: name the folder "counted" of a run of npm run coverage.',
    )
  }
  const all = counts.data.map(({ path, ...counted }): [string, CoverageMapData[string]] => [
    path,
    Object.assign(empty[path]!, counted),
  ])
  return Object.fromEntries(all)
}
