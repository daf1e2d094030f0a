import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import { cp, mkdir } from "node:fs/promises"
import { join } from "node:path"
import { test } from "node:test"
import { readResults } from "../lib/run/judge.ts"
import type { Results } from "../lib/results/results.ts"
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

test("a shard that left no results can't be merged", async () => {
  const machines = newRunFolder()
  const { runFolder } = await runChecks(["holds"], ["--shard=1/2"])
  await mkdir(join(machines, "nested"))
  await cp(runFolder, join(machines, "nested", "1"), { recursive: true })

  const { exitCode, output } = await conformance(["merge", machines], environment(newRunFolder()))

  assert.equal(exitCode, 2, output)
  assert.match(output, /Of 2 shards, 2 left no results/)
})
