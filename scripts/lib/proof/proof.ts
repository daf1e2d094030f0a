import { observation } from "../results/known-failures.ts"
import type { NamedRegression } from "./regressions.ts"
import type { Said } from "../history/release.ts"
import type { CheckResult } from "../results/results.ts"
import type { Verdict } from "../results/verdict.ts"
import type { Router } from "../target/target.ts"

/** A check as it is asked whether it sees a bug: one of a run, or what the record of a release keeps of it. */
export type AskedCheck = Pick<CheckResult, "id" | "router" | "errors"> & {
  outcome: Said["outcome"]
  verdict?: Verdict
}

/** What became of a regression's checks on one side of its witness. */
export type SideRun = {
  checks: readonly AskedCheck[]
  /** What kept the harness from judging this side. */
  trouble?: string
}

/** What a side says when it is asked whether it has a bug. */
export type Answer = "broken" | "well" | "can't tell"

/** Whether a regression's checks catch its bug. */
export type Proof = {
  /** All but `proven` refuse the checks. */
  outcome:
    | "proven"
    | "passes on broken"
    | "fails otherwise on broken"
    | "fails on fixed"
    | "leaves releases out"
    | "not judged"
  /** What the witness observed, or what was seen instead. */
  seen: string
}

/** The checks of a run that stand for a regression on a router. */
export function checksFor<Check extends Pick<AskedCheck, "id" | "router">>(
  regression: Pick<NamedRegression, "name" | "check">,
  router: Router,
  checks: readonly Check[],
): Check[] {
  return checks.filter((one) => one.router === router && catches(regression, one.id))
}

/** True for the id of the check that a regression names, or of one of its own spec where it names none. */
export function catches(
  { name, check }: Pick<NamedRegression, "name" | "check">,
  id: string,
): boolean {
  return check ? id === check : id.startsWith(`${ownSpec(name)} › `)
}

/** The spec beside a regression's description, as ids of checks begin. */
export function ownSpec(name: string): string {
  return `regressions/${name}.spec.ts`
}

/**
 * Decides whether checks catch a bug: on the broken side at least one fails, and each that fails says what the
 * witness observed; on the fixed side all pass.
 */
export function proofOf(observed: string, broken: SideRun, fixed: SideRun): Proof {
  for (const [name, side] of Object.entries({ broken, fixed })) {
    const obstacle = obstacleOf(side)
    if (obstacle) return { outcome: "not judged", seen: `on the ${name} side: ${obstacle}` }
  }

  const failing = broken.checks.filter(({ outcome }) => outcome === "failed")
  if (failing.length === 0) return { outcome: "passes on broken", seen: "every check passed" }
  const otherwise = failing.find(({ errors }) => !says(errors, observed))
  if (otherwise) return { outcome: "fails otherwise on broken", seen: told(otherwise) }
  const stillFailing = fixed.checks.find(({ outcome }) => outcome === "failed")
  if (stillFailing) return { outcome: "fails on fixed", seen: told(stillFailing) }
  return { outcome: "proven", seen: observed }
}

/** Says whether a side has the bug that a witness observed. */
export function answerOf(observed: string, side: SideRun): Answer {
  if (whyUntold(observed, side)) return "can't tell"
  return side.checks.some(({ outcome }) => outcome === "failed") ? "broken" : "well"
}

/** Why a side can't tell whether it has the bug that a witness observed; undefined where it can. */
export function whyUntold(observed: string, side: SideRun): string | undefined {
  const obstacle = obstacleOf(side)
  if (obstacle) return obstacle
  const otherwise = side.checks.find(
    ({ outcome, errors }) => outcome === "failed" && !says(errors, observed),
  )
  return otherwise && `fails otherwise, ${told(otherwise)}`
}

/** 0 where every regression is proven, 1 where one is refused, 2 where one could not be judged. */
export function exitCodeOfProofs(proofs: readonly Proof[]): 0 | 1 | 2 {
  if (proofs.some(({ outcome }) => outcome === "not judged")) return 2
  return proofs.some(({ outcome }) => outcome !== "proven") ? 1 : 0
}

/** Regressions whose check is not there: a sentence each, which names what is. */
export function missingChecks(
  regressions: readonly Pick<NamedRegression, "name" | "check">[],
  listed: readonly { id: string }[],
): string[] {
  const ids = [...new Set(listed.map(({ id }) => id))]
  return regressions.flatMap(({ name, check }) => {
    const spec = check?.split(" › ")[0] ?? ownSpec(name)
    const there = ids.filter((id) => id.startsWith(`${spec} › `))
    if (check ? there.includes(check) : there.length > 0) return []
    if (!check) return [`Regression ${name} names no check, and there is no specs/${spec}.`]
    const near = there.length > 0 ? `It has:\n${there.join("\n")}` : "There is no such spec."
    return [`Regression ${name} names the check "${check}", which is not there. ${near}`]
  })
}

/** What keeps a side from being judged. */
function obstacleOf({ checks, trouble }: SideRun): string | undefined {
  if (trouble) return trouble
  if (checks.length === 0) return "no check ran"
  const crashed = checks.find(({ outcome, verdict }) => outcome === "error" || verdict === "error")
  if (crashed) return told(crashed)
  const skipped = checks.find(({ outcome }) => outcome === "skipped")
  return skipped && `"${titleOf(skipped)}" was skipped`
}

function says(errors: string[], observed: string): boolean {
  return observation(errors).includes(observation([observed]))
}

function told(check: AskedCheck): string {
  return `"${titleOf(check)}" said: ${observation(check.errors)}`
}

function titleOf({ id }: Pick<AskedCheck, "id">): string {
  return id.split(" › ").at(-1)!
}
