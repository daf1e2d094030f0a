import type { CheckResult, Results } from "../results/results.ts"
import { hasAppRouter } from "../target/choose-versions.ts"
import { type Router, routers } from "../target/target.ts"

/** What one check said of a release. */
export type Said = Pick<CheckResult, "id" | "router" | "requirements" | "errors" | "reason"> & {
  /** As Playwright has it, known failures and all; `error` where the harness could not carry the check out. */
  outcome: CheckResult["outcome"] | "error"
}

/** A release, what it was judged with, and what the checks said of it. */
export type Release = Pick<Results, "harness" | "target" | "started" | "sentence"> & {
  checks: readonly Said[]
}

/** The version of a release. */
export function versionOf({ target }: Pick<Release, "target">): string {
  return target["next-auth"]
}

/** What a history tells of the results of a release. */
export function releaseOf(results: Results): Release {
  const { harness, target, started, sentence, checks } = results
  return { harness, target, started, sentence, checks: checks.map(saidBy) }
}

function saidBy({ id, router, requirements, verdict, outcome, errors, reason }: CheckResult): Said {
  return {
    id,
    router,
    requirements,
    outcome: verdict === "error" ? "error" : outcome,
    errors: errors.map(keptError),
    ...(reason !== undefined && { reason }),
  }
}

const errorLength = 600

/** What differs from one run to the next and is of no release, and what stands for it. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/\s*\bCall log:[^]*$/i, ""],
  [/(localhost|127\.0\.0\.1)(:|%3A)(\d+|<port>)/g, "$1"],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, "<time>"],
  [/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "<uuid>"],
  [/\b[0-9a-f]{16,}\b/g, "<hex>"],
  [/\bgh([op])_\w+/g, "gh$1_<token>"],
  [/[^\s('"`]*\/node_modules\//g, "node_modules/"],
  [/[^\s('"`]*\/\.conformance\/[^\s'"`)]+/g, "<path>"],
  [/\/(root|home|tmp|Users)\/[^\s'"`)]+/g, "<path>"],
]

/** An error as a release keeps it: what is the same of two releases reads the same. */
export function keptError(error: string): string {
  const kept = passing.reduce((text, [pattern, place]) => text.replace(pattern, place), error)
  return kept.length > errorLength ? `${kept.slice(0, errorLength)} …` : kept
}

/** True where a release was judged by the checks of this content: see judgingContent(). */
export function wasJudgedBy(
  { harness }: Pick<Release, "harness">,
  content: Release["harness"]["content"],
): boolean {
  return harness.content === content
}

/**
 * Of each version what was judged last, on each router: what the same checks said on one router stands beside what
 * they said on the other.
 */
export function latestOf(releases: readonly Release[]): Release[] {
  const inTime = releases.toSorted((a, b) => Date.parse(a.started) - Date.parse(b.started))
  const latest = new Map<string, Release>()
  for (const release of inTime) {
    const version = versionOf(release)
    const before = latest.get(version)
    latest.set(version, before ? withOtherRouters(release, before) : release)
  }
  return [...latest.values()]
}

function withOtherRouters(release: Release, before: Release): Release {
  const { harness, target, checks } = release
  const isAlike = wasJudgedBy(before, harness.content) && before.target.next === target.next
  const others = before.target.routers.filter((router) => !target.routers.includes(router))
  if (!isAlike || others.length === 0) return release
  const all = routers.filter((router) => [...target.routers, ...others].includes(router))
  const saidThere = before.checks.filter(({ router }) => others.includes(router))
  return { ...release, target: { ...target, routers: all }, checks: [...saidThere, ...checks] }
}

/**
 * The routers on which a release is to be judged, all that it has if undefined: what today's checks say of one does not
 * stand beside what others said of another. `content` is that of today's checks; with `again`, only what they say counts.
 */
export function routersToJudge(
  known: Pick<Release, "target" | "harness"> | undefined,
  asked: Router[] | undefined,
  { content, again = false }: Pick<Release["harness"], "content"> & { again?: boolean | undefined },
): Router[] | undefined {
  if (!known) return asked
  const missing = notJudgedOn(known, asked)
  const isAlike = wasJudgedBy(known, content)
  if (isAlike || (missing.length === 0 && !again)) return missing
  return routers.filter((one) => missing.includes(one) || known.target.routers.includes(one))
}

/** The routers among these, or unless any are named among all that it has, on which a release was not judged. */
function notJudgedOn({ target }: Pick<Release, "target">, asked?: readonly Router[]): Router[] {
  const has = (one: Router) => one === "pages" || hasAppRouter(target["next-auth"], target.next)
  return (asked ?? routers).filter((one) => has(one) && !target.routers.includes(one))
}
