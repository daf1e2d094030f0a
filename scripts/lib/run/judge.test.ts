import assert from "node:assert/strict"
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { temporaryFolder } from "../temporary-folder.ts"
import { resultsOfThisRun } from "./judge.ts"

test("the results of an earlier run in the same folder are not those of this one", () => {
  const folder = temporaryFolder("run")
  writeFileSync(join(folder, "results.json"), "{}")
  writeFileSync(join(folder, "comparison.json"), "{}")

  const file = resultsOfThisRun(folder)

  assert.equal(file, join(folder, "results.json"))
  assert.equal(existsSync(file), false)
  assert.equal(existsSync(join(folder, "comparison.json")), false)
})
