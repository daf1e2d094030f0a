import { existsSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { root } from "../paths.ts"
import { checkName, checkSchema, resultsSchema } from "../results/results.ts"
import { readContract } from "../read-json.ts"
import { routers } from "../target/target.ts"
import { writeWhole } from "../write-whole.ts"
import { type Release, type Said, versionOf } from "./release.ts"

/** The history as this checkout knows it: what `npm run history -- --write` kept. */
export const recordFile = join(root, "specs", "history.json")

/** From a release on, until the next turn, what a check says. */
const turnSchema = z.strictObject({
  from: z.string(),
  /** `none` where it was not asked. */
  outcome: z.enum(["passed", "failed", "skipped", "error", "none"]),
  errors: z.array(z.string()).optional(),
  reason: z.string().optional(),
})

const askedSchema = z.strictObject({
  requirements: checkSchema.shape.requirements,
  turns: z.array(turnSchema).min(1),
})

const recordSchema = z.strictObject({
  /** The version of this format. */
  schema: z.literal(1),
  /** What was judged, oldest first. */
  releases: z.array(
    resultsSchema.pick({ harness: true, target: true, started: true, sentence: true }),
  ),
  /** By router and id, what each check says through these releases. */
  checks: z.partialRecord(z.enum(routers), z.record(z.string(), askedSchema)),
})

/** A history as it is kept. */
export type HistoryRecord = z.infer<typeof recordSchema>
/** What a check says from a release on, until its next turn. */
export type CheckTurn = z.infer<typeof turnSchema>

/** Keeps releases, which stand oldest first: of each check only where it says something else than of the release before. */
export function recordOf(releases: readonly Release[]): HistoryRecord {
  const said = releases.map((release) => byName(release.checks))
  const checks: HistoryRecord["checks"] = {}
  // The newest release that was asked says what a check is about.
  for (const [name, { router, id, requirements }] of byName(
    releases.flatMap((one) => one.checks),
  )) {
    const turns: CheckTurn[] = []
    for (const [index, release] of releases.entries()) {
      const turn = turnOf(versionOf(release), said[index]!.get(name))
      const before = turns.at(-1)
      if (!before || !saysTheSame(before, turn)) turns.push(turn)
    }
    const asked = (checks[router] ??= {})
    asked[id] = { requirements, turns }
  }
  const kept = releases.map(({ harness, target, started, sentence }) => ({
    harness,
    target,
    started,
    sentence,
  }))
  return { schema: 1, releases: kept, checks }
}

/** The checks that a record tells of. */
export function askedIn({ checks }: HistoryRecord) {
  return routers.flatMap((router) =>
    Object.entries(checks[router] ?? {}).map(([id, asked]) => ({ id, router, ...asked })),
  )
}

/** The releases that a record keeps. */
export function releasesOf(record: HistoryRecord): Release[] {
  const { releases } = record
  const all = askedIn(record)
  const order = new Map(releases.map((release, index) => [versionOf(release), index]))
  return releases.map((release, index) => {
    const said = all.flatMap(({ id, router, requirements, turns }): Said[] => {
      const turn = turns.findLast(({ from }) => (order.get(from) ?? Infinity) <= index)
      if (!turn || turn.outcome === "none") return []
      const { outcome, errors = [], reason } = turn
      return [
        { id, router, requirements, outcome, errors, ...(reason !== undefined && { reason }) },
      ]
    })
    return { ...release, checks: said }
  })
}

/** Reads the record; empty where there is none. Throws where the file holds something else. */
export function readRecord(file = recordFile): Release[] {
  return existsSync(file) ? releasesOf(readContract(file, recordSchema)) : []
}

/** Writes the record, a check a line: what a release says otherwise than the one before is what a diff shows. */
export function writeRecord(releases: readonly Release[], file = recordFile): void {
  const { schema, releases: kept, checks } = recordOf(releases)
  const lines = (entries: Record<string, unknown>, indent: string) =>
    Object.entries(entries)
      .map(([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .toSorted()
      .join(",\n")
  const byRouter = Object.entries(checks).map(
    ([router, asked]) => `    ${JSON.stringify(router)}: {\n${lines(asked, "      ")}\n    }`,
  )
  const judged = kept.map((release) => `    ${JSON.stringify(release)}`)
  writeWhole(
    file,
    `{
  "schema": ${schema},
  "releases": [\n${judged.join(",\n")}\n  ],
  "checks": {\n${byRouter.join(",\n")}\n  }
}
`,
  )
}

function turnOf(from: string, said: Said | undefined): CheckTurn {
  if (!said) return { from, outcome: "none" }
  const { outcome, errors, reason } = said
  return {
    from,
    outcome,
    ...(errors.length > 0 && { errors: [...errors] }),
    ...(reason !== undefined && { reason }),
  }
}

function saysTheSame({ from: _, ...before }: CheckTurn, { from: __, ...turn }: CheckTurn): boolean {
  return JSON.stringify(before) === JSON.stringify(turn)
}

function byName(checks: readonly Said[]): Map<string, Said> {
  return new Map(checks.map((check) => [checkName(check), check]))
}
