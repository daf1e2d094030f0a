import assert from "node:assert/strict"
import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { writeReports } from "../../report/write-reports.ts"
import { passedCheck, resultsOf } from "../../testing/literals.ts"
import { temporaryFolder } from "../temporary-folder.ts"
import type { TargetOptions } from "../target/target-options.ts"
import { partsBelow, writeOutcomes } from "./outcomes.ts"

const results = resultsOf([passedCheck])
const options = (next: string): TargetOptions => ({ next, packageManager: "npm" })

test("what runs left is found at any depth, but no run inside of another", () => {
  const folder = temporaryFolder("parts")
  writeReports(results, join(folder, "b"))
  writeReports(results, join(folder, "b", "baseline"))
  writeReports(results, join(folder, "a", "deep"))
  assert.deepEqual(partsBelow(folder), [
    { folder: join(folder, "a", "deep"), results, exitCode: 1 },
    { folder: join(folder, "b"), results, exitCode: 1 },
  ])
})

test("of several targets, those are known that left no results, too", () => {
  const folder = temporaryFolder("parts")
  const all = ["13", "14", "15", "16", "17"].map(options)
  const place = (index: number) => join(folder, String(index))
  const [judged, refused, leftOut, lost] = all as [TargetOptions, ...TargetOptions[]]
  writeReports(results, place(1))
  writeOutcomes(folder, all, [
    { options: judged, folder: place(1), results, exitCode: 1 },
    { options: refused!, folder: place(2), problem: "No.", exitCode: 2 },
    { options: leftOut!, folder: place(3), problem: "No App Router." },
    { options: lost!, folder: place(4), results, exitCode: 1 },
  ])
  assert.deepEqual(partsBelow(folder), [
    { folder: place(1), options: judged, results, exitCode: 1 },
    { folder: place(2), options: refused, problem: "No.", exitCode: 2 },
    { folder: place(3), options: leftOut, problem: "No App Router." },
    { folder: place(4), options: lost, problem: "It left no results.", exitCode: 2 },
    { folder: place(5), options: all[4], problem: "The run ended before it.", exitCode: 2 },
  ])
})

test("what was asked for is written without its credentials", () => {
  const folder = temporaryFolder("parts")
  mkdirSync(folder, { recursive: true })
  const nextAuth = "git+https://me:hunter2@example.com/next-auth.git"
  writeOutcomes(folder, [{ nextAuth, packageManager: "npm" }], [])
  const written = readFileSync(join(folder, "outcomes.json"), "utf8")
  assert.match(written, /"git\+https:\/\/example\.com\/next-auth\.git"/)
  assert.doesNotMatch(written, /hunter2/)
})
