import assert from "node:assert/strict"
import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { temporaryFolder } from "../temporary-folder.ts"
import { clearRun } from "./run-folder.ts"

test("what earlier runs said in the same folder, of one target or of several, is removed, and nothing else", () => {
  const folder = temporaryFolder("run")
  for (const name of ["1", "2", "2024", "blob"]) mkdirSync(join(folder, name))
  writeFileSync(join(folder, "1", "target.json"), "{}")
  writeFileSync(join(folder, "2", "results.json"), "{}")
  for (const name of ["results.json", "comparison.json", "outcomes.json", "junit.xml"]) {
    writeFileSync(join(folder, name), "{}")
  }

  clearRun(folder)

  assert.deepEqual(readdirSync(folder).toSorted(), ["2024", "blob", "junit.xml"])
})

test("a folder that is not there yet is clear", () => {
  clearRun(join(temporaryFolder("run"), "new"))
})
