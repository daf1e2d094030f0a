import assert from "node:assert/strict"
import { test } from "node:test"
import { resultsOf } from "../../testing/literals.ts"
import type { Results } from "../results/results.ts"
import type { Part } from "./outcomes.ts"
import { problemOf, runsOf } from "./runs-of-parts.ts"

const { target } = resultsOf([])
const shard = (next: string, current: number | undefined, more: Partial<Part> = {}): Part => {
  const scope: Results["scope"] = {
    full: true,
    ...(current !== undefined && { shard: { current, total: 2 } }),
  }
  const results = resultsOf([], { target: { ...target, next }, scope })
  return { folder: `${next}/${current}`, results, exitCode: 0, ...more }
}
const folders = (parts: Part[]) => runsOf(parts).map((run) => run.map(({ folder }) => folder))

test("shards of several targets are put together by what they judged", () => {
  const parts = [shard("14", 1), shard("16", 1), shard("14", 2), shard("16", 2)]
  assert.deepEqual(folders(parts), [
    ["14/1", "14/2"],
    ["16/1", "16/2"],
  ])
})

test("the code of next-auth is a part of what was judged: a folder has no version of its own", () => {
  const edited = shard("16", 1)
  const integrity = { ...target.integrity, "next-auth": "edited" }
  edited.results = { ...edited.results!, target: { ...edited.results!.target, integrity } }
  assert.equal(runsOf([shard("16", 1), edited]).length, 2)
})

test("whole runs of several targets are a run each", () => {
  assert.deepEqual(folders([shard("14", undefined), shard("16", undefined)]).length, 2)
})

test("shards that are there once are one run, and told apart only by who merges them", () => {
  assert.deepEqual(folders([shard("14", 1), shard("16", 2)]), [["14/1", "16/2"]])
})

test("where a run was asked for several targets, what was asked for tells them apart", () => {
  const options = (next: string) => ({ next, packageManager: "npm" as const })
  const parts = [
    shard("14.2.0", 1, { options: options("14") }),
    { folder: "16/1", options: options("16"), problem: "No.", exitCode: 2 as const },
    shard("16.4.6", 2, { options: options("16") }),
    shard("14.2.0", 2, { options: options("14") }),
  ]
  assert.deepEqual(folders(parts), [
    ["14.2.0/1", "14.2.0/2"],
    ["16/1", "16.4.6/2"],
  ])
})

test("what one machine could not judge, none of them together could", () => {
  const refused = { folder: "2", problem: "No.", exitCode: 2 as const }
  const leftOut = { folder: "3", problem: "No App Router." }
  assert.equal(problemOf([shard("16", 1), shard("16", 2)]), undefined)
  assert.deepEqual(problemOf([shard("16", 1), refused]), { problem: "No.", exitCode: 2 })
  assert.deepEqual(problemOf([leftOut, shard("16", 1)]), { problem: "No App Router.", exitCode: 2 })
  assert.deepEqual(problemOf([leftOut, leftOut]), { problem: "No App Router." })
})
