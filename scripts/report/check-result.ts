import { relative } from "node:path"
import { stripVTControlCharacters } from "node:util"
import type { FullProject, TestCase, TestResult, TestStep } from "@playwright/test/reporter"
import { isCharacterisation } from "../../specs/requirements/index.ts"
import { root } from "../lib/paths.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import type { CheckResult } from "../lib/results/results.ts"
import { verdictOf } from "../lib/results/verdict.ts"
import type { Router } from "../lib/target/target.ts"

/** A runner's test, as far as a result tells of it. */
export type RunTest = Pick<
  TestCase,
  "title" | "location" | "annotations" | "expectedStatus" | "titlePath"
> & { parent: { project: () => Pick<FullProject, "name" | "testDir"> | undefined } }

/** How a runner's test ended, as far as a result tells of it. */
export type EndedTest = Pick<TestResult, "status" | "duration" | "errors" | "workerIndex"> & {
  steps: readonly Step[]
}

type Step = Pick<TestStep, "category" | "title"> & { steps: readonly Step[] }

/**
 * What a run says of a check, from its test and how that ended. Where it pins what nobody promises, that is `changed`
 * on another target; on the one that it was written on (`isHome`), the check is what is wrong.
 */
export function checkResult(test: RunTest, result: EndedTest, isHome = false): CheckResult {
  const requirements = described(test, "requirement")
  const messages = result.errors.map(({ message, value }) =>
    stripVTControlCharacters(message ?? value ?? ""),
  )
  // What ended the worker may have been said of this check, which had not begun.
  if (result.workerIndex < 0 && described(test, "skip").length === 0) messages.push(neverRan)
  // What could not be judged did not fail for what it saw: that is told last.
  const troubles = messages.filter((message) => CannotJudge.isIn(message))
  const errors = [...troubles, ...messages.filter((message) => !troubles.includes(message))]
  const { testDir, name } = test.parent.project()!
  const [area = ""] = relative(testDir, test.location.file).split("/")
  const titles = test.titlePath().slice(2)
  const cause = troubles.length > 0 ? undefined : described(test, "cause")[0]
  const reason = described(test, "known failure", "skip", "stale")[0]
  return {
    id: titles.join(" › "),
    area,
    title: test.title,
    router: name.replace("-router", "") as Router,
    requirements,
    location: `${relative(root, test.location.file)}:${test.location.line}`,
    verdict: verdictOf({
      status: result.status,
      expectedStatus: test.expectedStatus,
      errors,
      failedDifferently: described(test, "stale").length > 0,
      seesFault: described(test, "sees the fault").length > 0,
      characterises: !isHome && requirements.every(isCharacterisation),
    }),
    outcome: outcomes[result.status],
    duration: result.duration,
    browser: usesBrowser(result.steps),
    errors,
    ...(cause !== undefined && { cause }),
    ...(reason !== undefined && { reason }),
  }
}

const neverRan =
  "CannotJudge: No worker ran this check: what ran before it in its file ended badly."

const outcomes: Record<TestResult["status"], CheckResult["outcome"]> = {
  passed: "passed",
  failed: "failed",
  timedOut: "failed",
  interrupted: "failed",
  skipped: "skipped",
}

function usesBrowser(steps: readonly Step[]): boolean {
  return steps.some(
    ({ category, title, steps: inner }) =>
      (category === "fixture" && /\b(page|context|browser)\b/.test(title)) || usesBrowser(inner),
  )
}

function described({ annotations }: RunTest, ...types: string[]): string[] {
  return annotations
    .filter(({ type }) => types.includes(type))
    .map(({ description = "" }) => description)
}
