import type { CheckResult, Results } from "../lib/results/results.ts"
import { countedAs, countsOf } from "../lib/results/verdict.ts"

/** A run in the Common Test Report Format, https://ctrf.io; the verdict is its `rawStatus`. */
export function ctrf({ harness, target, started, duration, checks }: Results) {
  const start = Date.parse(started)
  const { passed, failed, skipped } = countsOf(checks.map(({ verdict }) => verdict))
  return {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    timestamp: started,
    generatedBy: `next-auth-conformance ${harness.version}`,
    results: {
      tool: { name: "next-auth-conformance", version: harness.version },
      summary: {
        tests: checks.length,
        passed,
        failed,
        skipped,
        pending: 0,
        other: 0,
        start,
        stop: start + duration,
      },
      tests: checks.map(testOf),
      environment: {
        appName: "next-auth",
        appVersion: target["next-auth"],
        osPlatform: target.os,
        ...(harness.commit !== undefined && { commit: harness.commit }),
        extra: { target },
      },
    },
  }
}

function testOf(check: CheckResult) {
  const [filePath, line] = check.location.split(":")
  const said = check.errors.join("\n")
  return {
    name: `${check.id} [${check.router}]`,
    status: countedAs[check.verdict],
    rawStatus: check.verdict,
    duration: check.duration,
    suite: [check.area, check.router],
    tags: check.requirements,
    filePath,
    line: Number(line),
    ...(check.browser && { browser: "chromium" }),
    ...(check.verdict !== "pass" && check.reason !== undefined && { message: check.reason }),
    ...(said !== "" && { trace: said }),
  }
}
