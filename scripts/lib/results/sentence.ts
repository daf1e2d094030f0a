import { groupByCause } from "./causes.ts"
import type { CheckResult, Results } from "./results.ts"
import { countedAs, judgedOf } from "./verdict.ts"

/** `1 check`, `2 checks`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`
}

/** `next-auth 4.24.15 on Next 16.4.6 and React 19.3.1`. */
export function targetName(target: Results["target"]): string {
  return `next-auth ${target["next-auth"]} on Next ${target.next} and React ${target.react}`
}

/** The names of two targets, with whatever tells them apart. */
export function targetNames(
  before: Results["target"],
  after: Results["target"],
): { before: string; after: string } {
  const axes = {
    routers: (target) => `${target.routers.join(" and ")} router`,
    bundler: (target) => target.bundler,
    mode: (target) => `${target.mode} mode`,
    node: (target) => `Node ${target.node}`,
    packageManager: (target) => `installed by ${target.packageManager}`,
  } satisfies Partial<Record<keyof Results["target"], (target: Results["target"]) => string>>
  const differing = Object.values(axes).filter((say) => say(before) !== say(after))
  const isOtherCode =
    before["next-auth"] === after["next-auth"] &&
    before.integrity["next-auth"] !== after.integrity["next-auth"]
  const name = (target: Results["target"]) =>
    [
      targetName(target),
      ...(isOtherCode ? [`next-auth's code ${target.integrity["next-auth"].slice(0, 8)}`] : []),
      ...differing.map((say) => say(target)),
    ].join(", ")
  return { before: name(before), after: name(after) }
}

/**
 * The verdict of a run in one sentence. `misfits` counts entries of the known failures that are listed wrongly;
 * `isPart` is true where not every check was asked on every router, so that nothing can be said of the documentation
 * as a whole.
 */
export function sentenceOf(
  target: Results["target"],
  checks: CheckResult[],
  troubles: readonly string[],
  { misfits = 0, isPart = false } = {},
): string {
  const name = targetName(target)
  const failures = checks.filter(({ verdict }) => countedAs[verdict] === "failed")
  const errors = failures.filter(({ verdict }) => verdict === "error")
  if (troubles.length > 0) return `Could not judge ${name}: ${firstLine(troubles[0]!)}`
  const judged = judgedOf(checks).length
  if (judged === 0) return `Could not judge ${name}: no check ran.`
  if (errors.length > 0) {
    return `Could not judge ${name}: ${counted(errors.length, "check")} could not be carried out.`
  }
  const [cause] = groupByCause(failures).causes
  if (cause) {
    return `${name} does not behave as documented: ${cause.text} (${counted(cause.checks.length, "check")} of ${failures.length} that fail).`
  }
  const isMended = ({ verdict, outcome }: CheckResult) =>
    verdict === "stale" && outcome === "passed"
  if (!failures.every(isMended)) {
    return `${name} does not behave as documented: ${counted(failures.length, "check")} of ${checks.length} failed.`
  }
  const asked = isPart ? ` as far as ${counted(judged, "check")} can tell` : ""
  if (misfits > 0) {
    const entries = misfits === 1 ? "a known failure is" : `${misfits} known failures are`
    return `${name} behaves as documented${asked}, but ${entries} listed wrongly.`
  }
  const known = checks.filter(({ verdict }) => verdict === "known").length
  const changed = checks.filter(({ verdict }) => verdict === "changed").length
  return (
    `${name} behaves as documented${asked}` +
    (known > 0 ? `, apart from ${counted(known, "known failure")}` : "") +
    (changed > 0 ? `; ${counted(changed, "characterisation")} changed` : "") +
    "."
  )
}

/** The first line of what kept the harness from judging: the others are evidence. */
export function firstLine(text: string): string {
  return text.split("\n", 1)[0]!.replace(/^CannotJudge: /, "")
}
