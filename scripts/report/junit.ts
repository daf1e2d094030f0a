import type { CheckResult, Results } from "../lib/results/results.ts"
import { countedAs, type Verdict } from "../lib/results/verdict.ts"
import { type BesideChecks, besideChecks } from "./beside-checks.ts"

/**
 * A run as JUnit's XML: a suite for each area on each router, and one of the harness for what is no check and fails the
 * run; what is known or changed has passed, as in the exit code.
 */
export function junit(results: Results): string {
  const { target, started, checks } = results
  const beside = besideChecks(results)
  const suiteOf = ({ area, router }: CheckResult) => `${area} [${router}]`
  const suites = [...new Set(checks.map(suiteOf))].map((name) => ({
    name,
    those: checks.filter((check) => suiteOf(check) === name),
  }))
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites ${counts([...checks, ...beside])} name="${escape(`next-auth ${target["next-auth"]}`)}">`,
    ...(beside.length > 0 ? suite("harness", started, beside, besideTestcase) : []),
    ...suites.flatMap(({ name, those }) => suite(name, started, those, testcase)),
    "</testsuites>",
    "",
  ].join("\n")
}

/** What is counted of a check, and of what is none. */
type Counted = Pick<CheckResult, "verdict" | "duration">

function suite<T extends Counted>(
  name: string,
  started: string,
  those: readonly T[],
  render: (one: T) => string,
): string[] {
  return [
    `  <testsuite name="${escape(name)}" timestamp="${started}" ${counts(those)}>`,
    ...those.map(render),
    "  </testsuite>",
  ]
}

function besideTestcase({ name, verdict, said }: BesideChecks): string {
  const end = failure(verdict, escape(said))
  return `    <testcase name="${escape(name)}" classname="harness" time="0">${end}</testcase>`
}

function testcase(check: CheckResult): string {
  const { id, title, location, duration } = check
  const [file] = location.split(":")
  const attributes = `name="${escape(title)}" classname="${escape(id)}" file="${escape(file!)}" time="${duration / 1000}"`
  const properties = check.requirements
    .map((requirement) => `<property name="requirement" value="${escape(requirement)}"/>`)
    .join("")
  return `    <testcase ${attributes}><properties>${properties}</properties>${ending(check)}</testcase>`
}

function ending({ verdict, errors, reason = "" }: CheckResult): string {
  const said = escape([reason, ...errors].filter((text) => text !== "").join("\n"))
  if (countedAs[verdict] === "skipped") return `<skipped message="${escape(reason)}"/>`
  if (countedAs[verdict] === "failed") return failure(verdict, said)
  return verdict === "pass" ? "" : `<system-out>${verdict}: ${said}</system-out>`
}

function failure(verdict: Verdict, said: string): string {
  if (verdict === "error") return `<error type="error">${said}</error>`
  return `<failure type="${verdict}">${said}</failure>`
}

function counts(checks: readonly Counted[]): string {
  const count = (is: (check: Counted) => boolean) => checks.filter(is).length
  const errors = count(({ verdict }) => verdict === "error")
  const failures = count(({ verdict }) => countedAs[verdict] === "failed") - errors
  const skipped = count(({ verdict }) => countedAs[verdict] === "skipped")
  const time = checks.reduce((total, { duration }) => total + duration, 0) / 1000
  return `tests="${checks.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${time}"`
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

function escape(text: string): string {
  // XML has no way to write most control characters.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"]/g, (character) => entities[character]!)
}
