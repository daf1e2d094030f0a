import type { CheckResult, Results } from "../lib/results/results.ts"
import { countedAs } from "../lib/results/verdict.ts"

/** A run as JUnit's XML: a suite for each area on each router; what is known or changed has passed, as in the exit code. */
export function junit({ target, started, checks }: Results): string {
  const suiteOf = ({ area, router }: CheckResult) => `${area} [${router}]`
  const suites = [...new Set(checks.map(suiteOf))].map((name) => ({
    name,
    those: checks.filter((check) => suiteOf(check) === name),
  }))
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites ${counts(checks)} name="${escape(`next-auth ${target["next-auth"]}`)}">`,
    ...suites.flatMap(({ name, those }) => [
      `  <testsuite name="${escape(name)}" timestamp="${started}" ${counts(those)}>`,
      ...those.map(testcase),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n")
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
  if (verdict === "error") return `<error type="error">${said}</error>`
  if (countedAs[verdict] === "failed") return `<failure type="${verdict}">${said}</failure>`
  return verdict === "pass" ? "" : `<system-out>${verdict}: ${said}</system-out>`
}

function counts(checks: readonly CheckResult[]): string {
  const count = (is: (check: CheckResult) => boolean) => checks.filter(is).length
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
