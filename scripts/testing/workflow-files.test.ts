import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { test } from "node:test"
import { actionFile, readAction, stepsOf, workflowFiles } from "./workflow-files.ts"

for (const file of [actionFile, ...workflowFiles]) {
  test(`${file} runs scripts that bash can read, and takes nothing of a caller's into them`, () => {
    for (const { run, name } of stepsOf(file)) {
      if (run === undefined) continue
      const { status, stderr } = spawnSync("bash", ["-n"], { input: run, encoding: "utf8" })
      assert.equal(status, 0, stderr)
      // A value in the text of a script is a script: it comes by env.
      assert.ok(!run.includes("${{"), `${name} has an expression in its script.`)
    }
  })
}

test("the action uses every input, and every output comes from a step that there is", () => {
  const { inputs, outputs, runs } = readAction()
  const used = JSON.stringify(runs)
  for (const name of Object.keys(inputs)) assert.ok(used.includes(`inputs.${name}`), name)
  const ids = new Set(runs.steps.map(({ id }) => id))
  for (const [name, { value }] of Object.entries(outputs)) {
    assert.ok(ids.has(/steps\.([\w-]+)\./.exec(value)?.[1] ?? ""), name)
  }
  for (const { run, shell } of runs.steps) {
    if (run !== undefined) assert.equal(shell, "bash")
  }
})

test("the reusable workflow gives the action only inputs that it has", () => {
  const given = workflowFiles
    .flatMap(stepsOf)
    .filter(({ uses = "" }) => uses === "./harness" || uses.startsWith("OWNER/"))
  assert.equal(given.length, 2)
  const known = Object.keys(readAction().inputs)
  for (const step of given) {
    for (const name of Object.keys(step.with ?? {})) assert.ok(known.includes(name), name)
  }
})
