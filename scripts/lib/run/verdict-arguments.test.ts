import assert from "node:assert/strict"
import { test } from "node:test"
import { asksForVerdicts, besideOurReporter } from "./verdict-arguments.ts"

test("checks that run are asked for verdicts, and a list, help or a window is not", () => {
  assert.equal(asksForVerdicts([]), true)
  assert.equal(asksForVerdicts(["-g", "session", "--reporter=line"]), true)
  for (const option of ["--list", "--help", "-h", "--ui", "--ui-port=0"]) {
    assert.equal(asksForVerdicts(["specs/endpoints", option]), false, option)
  }
})

test("a user's reporter stands beside ours", () => {
  assert.deepEqual(besideOurReporter(["--reporter", "line,json"]), ["--add-reporter", "line,json"])
  assert.deepEqual(besideOurReporter(["--reporter=./my.ts", "-x"]), [
    "--add-reporter=./my.ts",
    "-x",
  ])
})

test("a list is told by the reporter that is asked for, and no other", () => {
  const list = ["--list", "--reporter", "json"]
  assert.deepEqual(besideOurReporter(list), list)
})
