import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import { cp, mkdir } from "node:fs/promises"
import { join } from "node:path"
import { test } from "node:test"
import { stripVTControlCharacters } from "node:util"
import { readResults } from "../lib/run/judge.ts"
import { writeOutcomes } from "../lib/run/outcomes.ts"
import type { Results } from "../lib/results/results.ts"
import { writeReports } from "../report/write-reports.ts"
import { failedCheck, passedCheck, resultsOf } from "./literals.ts"
import { conformance, environment, newRunFolder, runChecks } from "./run-checks.ts"

/** Results without what differs from run to run of the same checks: times. */
function timeless({ started: _, duration: __, setUp: ___, checks, ...results }: Results) {
  return { ...results, checks: checks.map((check) => ({ ...check, duration: 0 })) }
}

test("shards, merged, give the results of a run without shards", async () => {
  const names = ["holds", "listed", "breaks"]
  const whole = await runChecks(names)
  const machines = newRunFolder()
  for (const shard of ["1/2", "2/2"]) {
    const { runFolder } = await runChecks(names, [`--shard=${shard}`])
    await cp(runFolder, join(machines, shard.replace("/", "-of-")), { recursive: true })
  }
  const merged = newRunFolder()

  const { exitCode, output } = await conformance(["merge", machines], environment(merged))

  assert.equal(exitCode, whole.exitCode, output)
  const results = readResults(join(merged, "results.json"))
  assert.deepEqual(timeless(results), timeless(whole.results()))
  assert.equal(results.checks.length, 10)
  assert.ok(existsSync(join(merged, "html", "index.html")), output)
})

test("shards of several targets, merged, give each its verdict and all of them one", async () => {
  const machines = newRunFolder()
  const { target } = resultsOf([])
  for (const next of ["14.2.0", "16.4.6"]) {
    for (const current of [1, 2]) {
      const fails = next === "14.2.0" && current === 2
      const check = { ...(fails ? failedCheck : passedCheck), id: `${current}` }
      const shard = { current, total: 2 }
      const scope = { full: true, shard }
      const results = resultsOf([check], { target: { ...target, next }, scope })
      writeReports(results, join(machines, `shard-${current}`, next))
    }
  }
  const asked = { next: "9", packageManager: "npm" as const }
  writeOutcomes(join(machines, "shard-1"), [asked], [])
  const merged = newRunFolder()

  const ended = await conformance(["merge", machines], environment(merged, []))

  const output = stripVTControlCharacters(ended.output)
  assert.equal(ended.exitCode, 2, output)
  assert.match(output, /\nCould not judge next 9, by npm: The run ended before it\.\n/)
  assert.match(output, /on Next 14\.2\.0 .* does not behave as documented: 1 check of 2 failed\./)
  assert.match(output, /on Next 16\.4\.6 .* behaves as documented\./)
  assert.match(
    output,
    /\nOf 3 targets: 1 could not be judged, 1 disagrees with the documentation, 1 as documented\.\n\n3 passed, 1 failed, 0 skipped\s*$/,
  )
  assert.equal(readResults(join(merged, "1", "results.json")).checks.length, 2)
})

test("a shard that left no results can't be merged", async () => {
  const machines = newRunFolder()
  const { runFolder } = await runChecks(["holds"], ["--shard=1/2"])
  await mkdir(join(machines, "nested"))
  await cp(runFolder, join(machines, "nested", "1"), { recursive: true })

  const { exitCode, output } = await conformance(["merge", machines], environment(newRunFolder()))

  assert.equal(exitCode, 2, output)
  assert.match(output, /Of 2 shards, 2 left no results/)
})
