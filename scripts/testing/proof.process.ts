import assert from "node:assert/strict"
import { join } from "node:path"
import { test } from "node:test"
import { stripVTControlCharacters } from "node:util"
import { variables } from "../lib/environment.ts"
import { conformance, environment, newRunFolder } from "./run-checks.ts"

/** Runs a command on the checks and regressions of our own tests, in place of the suite's. */
async function onOwnChecks(...args: string[]) {
  const { exitCode, output } = await conformance(args, {
    ...environment(newRunFolder()),
    [variables.config]: join(import.meta.dirname, "playwright.config.ts"),
    [variables.regressions]: join(import.meta.dirname, "regressions"),
    // These checks have no timing of their own, and other tests run beside them.
    [variables.load]: "1",
  })
  return { exitCode, output: stripVTControlCharacters(output) }
}

test("a check that fails for the bug, and passes without it, is proven", async () => {
  const { exitCode, output } = await onOwnChecks("prove", "catches")

  assert.equal(exitCode, 0, output)
  assert.match(output, /catches +fault session-cookie-without-httponly +checkout +proven/)
  assert.match(output, /\n1 proven, 0 refused\s*$/)
})

test("a check that can't fail, one that fails for the wrong reason and one that always fails are refused", async () => {
  const names = ["never-fails", "wrong-reason", "always-fails"]
  const { exitCode, output } = await onOwnChecks("prove", ...names)

  assert.equal(exitCode, 1, output)
  assert.match(output, /never-fails .* passes on broken/)
  assert.match(output, /wrong-reason .* fails otherwise on broken/)
  assert.match(output, /always-fails .* fails on fixed/)
  assert.match(output, /now seen .*Expected length: 4 Received length: 3/)
  assert.match(output, /\n0 proven, 3 refused\s*$/)
})

test("a flaky check is not admitted", async () => {
  // Each of the ten times has a worker of its own on each router: one router is enough.
  const specs = ["proof/catches", "proof/flaky", "--", "--project", "pages-router"]
  const { exitCode, output } = await onOwnChecks("admit", ...specs)

  assert.equal(exitCode, 1, output)
  assert.match(output, /admitted +10 of 10 passed .*catches/)
  assert.match(output, /disagrees +9 of 10 passed .*flaky/)
  assert.match(output, /\n1 admitted, 1 refused\s*$/)
})

test("what is not there is neither proven nor admitted", async () => {
  for (const args of [
    ["prove", "no-such-regression"],
    ["prove", "--changed", "no-such-commit"],
    ["admit", "no-such-spec"],
    ["admit", "--changed", "no-such-commit"],
  ]) {
    const { exitCode, output } = await onOwnChecks(...args)
    assert.equal(exitCode, 2, `${args.join(" ")}\n${output}`)
    assert.doesNotMatch(output, /\n\s+at /)
  }
})
