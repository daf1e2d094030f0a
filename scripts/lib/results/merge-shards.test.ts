import assert from "node:assert/strict"
import { test } from "node:test"
import { failedCheck, listedFailure, passedCheck, resultsOf } from "../../testing/literals.ts"
import type { KnownFailure } from "./known-failures.ts"
import { mergeShards } from "./merge-shards.ts"
import type { CheckResult } from "./results.ts"

const reviewed = {
  knownFailures: [] as KnownFailure[],
  trusted: resultsOf([]).target,
  today: "2026-11-24",
}
const shard = (current: number, total: number, checks: CheckResult[], more = {}) => ({
  file: `${current}/results.json`,
  results: resultsOf(checks, { scope: { full: true, shard: { current, total } }, ...more }),
})

test("shards make one run, whole and in order", () => {
  const { scope, checks, exitCode, started } = mergeShards(
    [
      shard(2, 2, [failedCheck]),
      shard(1, 2, [passedCheck], { started: "2026-11-24T09:00:00.000Z" }),
    ],
    reviewed,
  )
  assert.deepEqual(scope, { full: true })
  assert.deepEqual(
    checks,
    [failedCheck, passedCheck].toSorted((a, b) => a.id.localeCompare(b.id)),
  )
  assert.equal(exitCode, 1)
  assert.equal(started, "2026-11-24T09:00:00.000Z")
})

test("known failures that match nothing are judged when all shards are there", () => {
  const merged = mergeShards([shard(1, 2, [passedCheck]), shard(2, 2, [])], {
    ...reviewed,
    knownFailures: [listedFailure],
  })
  assert.equal(merged.exitCode, 1)
  assert.equal(merged.amendments[0]?.problem, "The known failure of csrf.token matches no check.")
  assert.equal(merged.overdue.length, 1)
})

test("a shard that is missing, or there twice, is refused", () => {
  assert.throws(() => mergeShards([shard(1, 3, [passedCheck])], reviewed), {
    name: "CannotJudge",
    message: /Of 3 shards, 2, 3 left no results/,
  })
  const twice = [shard(1, 2, [passedCheck]), shard(2, 2, []), shard(1, 2, [passedCheck])]
  assert.throws(() => mergeShards(twice, reviewed), { message: /twice: .* ran in two/ })
})

test("shards of other targets or harnesses are refused by what differs", () => {
  const { target, harness } = resultsOf([])
  const other = (more: object) => [shard(1, 2, [passedCheck]), shard(2, 2, [failedCheck], more)]
  assert.throws(() => mergeShards(other({ target: { ...target, next: "15.5.2" } }), reviewed), {
    message: /differ in next\.$/,
  })
  const edited = { ...target, integrity: { "next-auth": "c", next: "b" } }
  assert.throws(() => mergeShards(other({ target: edited }), reviewed), {
    message: /next-auth's code/,
  })
  const older = { ...harness, commit: "0ddba11" }
  assert.throws(() => mergeShards(other({ harness: older }), reviewed), { message: /commit/ })
})

test("machines may differ in their system", () => {
  const { target } = resultsOf([])
  const shards = [
    shard(1, 2, [passedCheck]),
    shard(2, 2, [failedCheck], {
      target: { ...target, os: "linux 6.12", browser: "Chromium 157" },
    }),
  ]
  assert.equal(mergeShards(shards, reviewed).checks.length, 2)
})

test("what kept one shard from judging keeps all of them", () => {
  const shards = [shard(1, 2, [passedCheck]), shard(2, 2, [], { troubles: ["no browser"] })]
  assert.equal(mergeShards(shards, reviewed).exitCode, 2)
})

test("a shard without its set-up says why it could not judge, whatever it never learned", () => {
  const { target } = resultsOf([])
  const unlearned = { ...target, github: "not chosen", reactAtRunTime: {} }
  const shards = [
    shard(1, 2, [], { target: unlearned, troubles: ["no browser"] }),
    shard(2, 2, [passedCheck]),
  ]

  const merged = mergeShards(shards, reviewed)

  assert.equal(merged.exitCode, 2)
  assert.deepEqual(merged.troubles, ["no browser"])
  assert.deepEqual(merged.target, target)
})

test("a check that ran more than once in its shard is no shard that is there twice", () => {
  const shards = [shard(1, 2, [passedCheck, passedCheck]), shard(2, 2, [failedCheck])]
  assert.equal(mergeShards(shards, reviewed).checks.length, 3)
})
