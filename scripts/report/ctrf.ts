import { checkName, type CheckResult, type Results } from "../lib/results/results.ts"
import { countedAs, countsOf } from "../lib/results/verdict.ts"
import { type BesideChecks, besideChecks } from "./beside-checks.ts"

/**
 * A run in the Common Test Report Format, https://ctrf.io; the verdict is its `rawStatus`. What is no check and fails the
 * run is a test of the suite `harness`.
 */
export function ctrf(results: Results) {
  const { harness, target, started, duration, checks } = results
  const beside = besideChecks(results)
  const start = Date.parse(started)
  const { passed, failed, skipped } = countsOf([...checks, ...beside])
  return {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    timestamp: started,
    generatedBy: `next-auth-conformance ${harness.version}`,
    results: {
      tool: { name: "next-auth-conformance", version: harness.version },
      summary: {
        tests: checks.length + beside.length,
        passed,
        failed,
        skipped,
        pending: 0,
        other: 0,
        start,
        stop: start + duration,
      },
      tests: [...checks.map(testOf), ...beside.map(besideTestOf)],
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
    name: checkName(check),
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

function besideTestOf({ name, verdict, said, duration }: BesideChecks) {
  return {
    name,
    status: countedAs[verdict],
    rawStatus: verdict,
    duration,
    suite: ["harness"],
    message: said,
  }
}
