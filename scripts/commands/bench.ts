import { readdirSync } from "node:fs"
import { availableParallelism, cpus } from "node:os"
import { join } from "node:path"
import { bundlePreload } from "../../mocks/preload/bundle.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { variables } from "../lib/environment.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { measureSignIns } from "../bench/sign-in.ts"
import { measureFloor } from "../bench/floor.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { judge } from "../lib/run/judge.ts"
import { local } from "../lib/paths.ts"
import { packagesKey } from "../lib/app/packages-key.ts"
import { lockfileTarget } from "../lib/target/target.ts"
import { runFolder } from "../lib/run/run-folder.ts"
import { temporaryFolder } from "../lib/temporary-folder.ts"
import { workersOf } from "../lib/run/workers.ts"
import { checkName, type Results } from "../lib/results/results.ts"
import { median } from "../lib/statistics.ts"

/** The NEXTAUTH_SECRET of recorded servers and of those that get the record: its cookies are good there. */
const benchmarkSecret = "fake-nextauth-secret-of-the-benchmark"

/** Measures in one run what the harness costs, as ratios. */
export const command: Command = async (args) => {
  parserOf("bench")
    .argument("[playwright...]", "go to playwright test, such as specs/endpoints")
    .allowUnknownOption()
    .parse(args, { from: "user" })
  await ensureBrowser()
  const folder = temporaryFolder("bench")
  const results = await recordedRun(folder, args)
  const recordings = readdirSync(folder).filter((name) => name.endsWith(".jsonl"))
  const target = lockfileTarget
  const served = {
    target,
    packages: packagesKey(target),
    preload: await bundlePreload(join(local, "preload")),
    secret: benchmarkSecret,
  }
  const floor = await measureFloor(
    recordings.map((name) => join(folder, name)),
    served,
    workersOf(args, availableParallelism()),
  )
  const signIn = await measureSignIns(30, served)

  const checks = results.duration - results.setUp
  const http = results.checks.filter(({ browser }) => !browser).map(({ duration }) => duration)
  const browser = results.checks.filter((check) => check.browser).map(({ duration }) => duration)
  const slowest = results.checks.toSorted((a, b) => b.duration - a.duration).slice(0, 10)
  const rows = [
    ["checks, both routers", seconds(checks), `${results.checks.length} checks`],
    ["the same requests, raw", seconds(floor.duration), `${floor.requests} requests`],
    ["checks ÷ raw requests", ratio(checks, floor.duration), ""],
    ["one HTTP sign-in", milliseconds(signIn.harness), "median of 30"],
    ["the same, bare", milliseconds(signIn.bare), "median of 30, taken in turn"],
    ["sign-in ÷ bare sign-in", ratio(signIn.harness, signIn.bare), ""],
    ["set-up", seconds(results.setUp), `${percent(results.setUp, results.duration)} of the run`],
    ["an HTTP check", milliseconds(median(http)), `median of ${http.length}`],
    ["a browser check", milliseconds(median(browser)), `median of ${browser.length}`],
  ]
  console.log(`\n${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`)
  for (const [name, value, note] of rows) {
    console.log(`${name!.padEnd(26)}${value!.padStart(10)}  ${note}`.trimEnd())
  }
  console.log("\nThe slowest checks:")
  for (const check of slowest) {
    console.log(`${milliseconds(check.duration).padStart(10)}  ${checkName(check)}`)
  }
  return results.exitCode
}

async function recordedRun(folder: string, args: string[]): Promise<Results> {
  const run = runFolder()
  const env = { [variables.recordings]: folder, [variables.secret]: benchmarkSecret }
  const judged = { target: lockfileTarget, folder: run, args, env, output: "shown" } as const
  const { exitCode, results } = await judge(judged)
  if (results && results.exitCode !== 2) return results
  const why = results?.sentence ?? `playwright test ended with ${exitCode}, and without results.`
  throw new CannotJudge(`The suite could not be measured (${run}): ${why}`)
}

function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(2)}×`
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`
}

function seconds(duration: number): string {
  return `${(duration / 1000).toFixed(1)} s`
}

function milliseconds(duration: number): string {
  return `${Math.round(duration)} ms`
}
