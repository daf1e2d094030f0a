import pc from "picocolors"
import { requirement, isRequirementId } from "../../specs/requirements/index.ts"
import { variables } from "../lib/environment.ts"
import type { Amendment } from "../lib/results/amend-known-failures.ts"
import { groupByCause } from "../lib/results/causes.ts"
import { shortened } from "../lib/results/evidence.ts"
import { checkName, type CheckResult, type Results } from "../lib/results/results.ts"
import { counted } from "../lib/results/sentence.ts"
import { routers } from "../lib/target/target.ts"
import { closingLine, countedAs, countsOf, verdicts } from "../lib/results/verdict.ts"

/** How many failures are told whole; the rest are in the report. */
const toldWhole = 12

/** Where what a run tells of can be found, relative to where its reader is. */
type Places = {
  /** The folder of its reports. */
  folder: string
  /** The file that describes what was judged, for CONFORMANCE_TARGET, where that is not the lockfile's. */
  targetFile?: string | undefined
}

/** What a run prints at its end: the verdict, its failures, the counts, the closing line as the last. */
export function renderResults(results: Results, places: Places): string {
  const { folder } = places
  const failures = results.checks.filter(({ verdict }) => countedAs[verdict] === "failed")
  const { causes, others } = groupByCause(failures)
  const headline = { 0: pc.green, 1: pc.red, 2: pc.yellow }[results.exitCode]
  const parts = [
    headline(pc.bold(results.sentence)),
    ...renderBeside(results),
    ...causes.map(({ text, checks }) => renderCause(text, checks, places)),
    ...others.slice(0, toldWhole).map((check) => renderFailure(check, places)),
    others.length > toldWhole ? `… and ${others.length - toldWhole} more in the report.` : "",
    renderCounts(results.checks),
    `Report: ${reportsOf(results)
      .map((file) => `${folder}/${file}`)
      .join(" · ")}`,
    closingLine(countsOf(results.checks)),
  ]
  return parts.filter((part) => part !== "").join("\n\n")
}

/** What a run says beside its checks: of the combination, of what kept it from judging, of the known failures. */
export function renderBeside({ target, troubles, amendments, overdue }: Results): string[] {
  const parts = [
    ...target.notes,
    ...troubles.map(notSaidYet),
    ...amendments.map(renderAmendment),
    ...overdue.map((sentence) => pc.yellow(sentence)),
  ]
  return parts.filter((part) => part !== "")
}

/** Playwright writes its pages where a check ran, and of a shard when all of them are merged. */
function reportsOf({ checks, scope }: Results): string[] {
  const written = ["results.json", "junit.xml"]
  return checks.length > 0 && !scope.shard ? ["html/index.html", ...written] : written
}

/** A trouble without what the verdict's sentence has said of it: the first one's paragraph. */
function notSaidYet(trouble: string, index: number): string {
  return index === 0 ? trouble.split("\n").slice(1).join("\n") : trouble
}

/** What is wrong with an entry of the known failures, and what to paste in its place. */
export function renderAmendment({ problem, entry, corrected }: Amendment): string {
  const what = `${entry.requirement} in specs/known-failures.json`
  if (corrected === undefined) {
    return [pc.red(`✗ ${problem}`), `  A run of all checks says how ${what} should read.`].join(
      "\n",
    )
  }
  if (corrected.length === 0) return [pc.red(`✗ ${problem}`), `  Remove ${what}.`].join("\n")
  const json = corrected.map((one) => JSON.stringify(one, null, 2)).join(",\n")
  const indented = json.replace(/^/gm, "  ")
  return [pc.red(`✗ ${problem}`), `  Instead of ${what}:`, indented].join("\n")
}

function renderCause(text: string, checks: CheckResult[], places: Places): string {
  const [first] = checks
  return [
    pc.red(`✗ ${text}: ${counted(checks.length, "check")} fail for this one cause.`),
    `  One of them: ${first!.id}`,
    `  Rerun it: ${rerun(first!, places)}`,
  ].join("\n")
}

function renderFailure(check: CheckResult, places: Places): string {
  const promises = check.requirements.filter(isRequirementId).flatMap((id) => {
    const { text, link } = requirement(id)
    return [`  ${id}: ${text}`, `  ${pc.dim(link)}`]
  })
  const said = check.errors.join("\n").split("\n").slice(0, 20)
  return [
    pc.red(`✗ ${check.verdict} · ${checkName(check)}`),
    ...promises,
    ...(check.reason ? [`  ${check.reason}`] : []),
    ...said.map((line) => `    ${shortened(line)}`),
    `  Rerun it: ${rerun(check, places)}`,
  ].join("\n")
}

function rerun({ location, router }: CheckResult, { targetFile }: Places): string {
  const judged = targetFile === undefined ? "" : `${variables.target}=${targetFile} `
  return `${judged}npx playwright test ${location} --project ${router}-router`
}

function renderCounts(checks: CheckResult[]): string {
  const areas = [...new Set(checks.map(({ area }) => area))].toSorted()
  const width = Math.max(4, ...areas.map((area) => area.length))
  const cell = (area: string, router: string) =>
    describe(checks.filter((check) => check.area === area && check.router === router))
  const rows = areas.map((area) => [area, ...routers.map((router) => cell(area, router))])
  const header = ["area", ...routers.map((router) => `${router} router`)]
  return [header, ...rows]
    .map(([name, ...cells]) =>
      `${name!.padEnd(width)}  ${cells.map((text) => text.padEnd(26)).join("  ")}`.trimEnd(),
    )
    .join("\n")
}

function describe(checks: CheckResult[]): string {
  const parts = verdicts.flatMap((verdict) => {
    const count = checks.filter((check) => check.verdict === verdict).length
    return count > 0 ? [`${count} ${verdict}`] : []
  })
  return parts.join(", ") || "–"
}
