import assert from "node:assert/strict"
import { test } from "node:test"
import { workersOf } from "./workers.ts"

test("there is a worker for each core, but never fewer than two, nor more than four", () => {
  assert.deepEqual(
    [1, 2, 3, 4, 16].map((cores) => workersOf([], cores)),
    [2, 2, 3, 4, 4],
  )
})

for (const argv of [
  ["--workers", "6"],
  ["--workers=6"],
  ["-j", "6"],
  ["--workers", "1", "-j", "6"],
]) {
  test(`${argv.join(" ")} is what counts`, () => {
    assert.equal(workersOf(["test", ...argv, "specs/endpoints"], 2), 6)
  })
}

for (const argv of [["--workers", "50%"], ["--workers"], ["--workers", "many"]]) {
  test(`${argv.join(" ")} is left to Playwright`, () => {
    assert.equal(workersOf(["test", ...argv], 2), 2)
  })
}
