import { z } from "zod"
import { knownFailureSchema } from "./known-failures.ts"
import { bundlers, modes, packageManagers, routers } from "../target/target.ts"
import { verdicts } from "./verdict.ts"

/** What a run says of one check. */
export const checkSchema = z.strictObject({
  /** `endpoints/session.spec.ts › is an empty object when signed out`: stable from run to run. */
  id: z.string(),
  /** The folder of its spec: the suite. */
  area: z.string(),
  title: z.string(),
  router: z.enum(routers),
  requirements: z.array(z.string()),
  /** `specs/endpoints/session.spec.ts:5`. */
  location: z.string(),
  verdict: z.enum(verdicts),
  /** How it ended, whatever was expected: what a comparison of two targets compares. */
  outcome: z.enum(["passed", "failed", "skipped"]),
  /** Milliseconds. */
  duration: z.number(),
  /** True where it used a browser. */
  browser: z.boolean(),
  /** The messages of its errors, without colours. */
  errors: z.array(z.string()),
  /** What made it fail, where one cause fails many. */
  cause: z.string().optional(),
  /** Why it is known to fail, or not applicable. */
  reason: z.string().optional(),
})

/** What `results.json` holds. */
export const resultsSchema = z.strictObject({
  /** The version of this format. */
  schema: z.literal(1),
  harness: z.strictObject({
    version: z.string(),
    /** The commit of the checkout, where it is one; `+` at its end: with changes. */
    commit: z.string().optional(),
    /** The hash of the ledger, hexadecimal. */
    ledger: z.string(),
    /** The hash of what outcomes depend on, hexadecimal: see judgingContent(). */
    content: z.string().optional(),
  }),
  target: z.strictObject({
    "next-auth": z.string(),
    next: z.string(),
    react: z.string(),
    "openid-client": z.string(),
    jose: z.string(),
    /** Hashes of the contents of each, hexadecimal. */
    integrity: z.strictObject({
      "next-auth": z.string(),
      "openid-client": z.string(),
      jose: z.string(),
      next: z.string(),
    }),
    /** The version of the React that ran in the pages of each router, where these booted. */
    reactAtRunTime: z.partialRecord(z.enum(routers), z.string()),
    routers: z.array(z.enum(routers)),
    bundler: z.enum(bundlers),
    mode: z.enum(modes),
    packageManager: z.enum(packageManagers),
    /** The date of GitHub's manners that it was judged with. */
    github: z.string(),
    /** What a reader should know of the combination. */
    notes: z.array(z.string()),
    node: z.string(),
    browser: z.string(),
    os: z.string(),
  }),
  /** Which checks the run was asked for. */
  scope: z.strictObject({
    /** True where nothing was left out, beside the checks of other shards. */
    full: z.boolean(),
    shard: z.strictObject({ current: z.number(), total: z.number() }).optional(),
  }),
  /** When the run began, ISO 8601. */
  started: z.iso.datetime(),
  /** Milliseconds, of which `setUp` before the first check. */
  duration: z.number(),
  setUp: z.number(),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** The verdict in one sentence. */
  sentence: z.string(),
  /** What kept the harness from judging, beside any check. */
  troubles: z.array(z.string()),
  /** Known failures that are listed wrongly, and how the list should read instead. */
  amendments: z.array(
    z.strictObject({
      /** What is wrong, in a sentence. */
      problem: z.string(),
      entry: knownFailureSchema,
      /** What should stand in the entry's place, nothing where it should go; absent where not all checks ran. */
      corrected: z.array(knownFailureSchema).optional(),
    }),
  ),
  /** Known failures of this target whose review date has passed: a sentence each. */
  overdue: z.array(z.string()),
  checks: z.array(checkSchema),
})

/** A run's results, as `results.json` holds them. */
export type Results = z.infer<typeof resultsSchema>
/** What a run says of one check on one router. */
export type CheckResult = z.infer<typeof checkSchema>

/** True where some checks were left out, so that nothing is known of them. */
export function isPart({ full, shard }: Results["scope"]): boolean {
  return !full || shard !== undefined
}

/** True where results say something of next-auth: installing, building and booting went well. */
export function isJudged({ checks, troubles }: Pick<Results, "checks" | "troubles">): boolean {
  return checks.length > 0 && troubles.length === 0
}

/** Names a check among those of a run: `endpoints/session.spec.ts › is an empty object when signed out [pages]`. */
export function checkName({ id, router }: Pick<CheckResult, "id" | "router">): string {
  return `${id} [${router}]`
}
