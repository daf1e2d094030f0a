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
    errors: errors.map(shortened),
    ...(reason !== undefined && { reason }),
  }
}

const errorLength = 600

function shortened(error: string): string {
  return error.length > errorLength ? `${error.slice(0, errorLength)} …` : error
}

/** Of each version the release that was judged last. */
export function latestOf(releases: readonly Release[]): Release[] {
  const inTime = releases.toSorted((a, b) => Date.parse(a.started) - Date.parse(b.started))
  return [...new Map(inTime.map((release) => [versionOf(release), release])).values()]
}

/** True where the release was judged on this router or, unless one is named, on every one that it has. */
export function isJudgedOn({ target }: Pick<Release, "target">, router?: Router): boolean {
  const has = (one: Router) => one === "pages" || hasAppRouter(target["next-auth"], target.next)
  const wanted = router === undefined ? routers.filter(has) : [router]
  return wanted.every((one) => target.routers.includes(one))
}
