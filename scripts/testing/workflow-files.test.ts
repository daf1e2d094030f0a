import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { test } from "node:test"
import {
  actionFile,
  readAction,
  stepsOf,
  workflowFiles,
  type WorkflowStep,
} from "./workflow-files.ts"

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

test("the action keeps what it prepared, also where the verdict ends the job", () => {
  const { steps } = readAction().runs
  const at = (is: (step: WorkflowStep) => boolean) => steps.findIndex(is)
  const restored = at(({ uses }) => uses === "actions/cache/restore@v5")
  const judged = at(({ name }) => name === "Judge")
  const saved = at(({ uses }) => uses === "actions/cache/save@v5")
  assert.ok(-1 < restored && restored < judged && judged < saved)
  const { id, with: taken } = steps[restored]!
  const { if: condition, with: kept } = steps[saved]!
  // Without a function of the status, a step runs only where all before it succeeded.
  assert.match(condition ?? "", /!cancelled\(\)/)
  assert.ok(condition?.includes(`steps.${id}.outputs.cache-hit != 'true'`), condition)
  assert.deepEqual(kept, {
    path: taken?.["path"],
    key: `\${{ steps.${id}.outputs.cache-primary-key }}`,
  })
})

test("no artifact of ours has one name for every target", () => {
  const inputs = new Set(readAction().runs.steps.flatMap(namesOfArtifacts))
  assert.deepEqual(inputs, new Set(["${{ steps.places.outputs.artifact }}"]))
  const steps = stepsOf(".github/workflows/conformance.yml")
  const prefix = "${{ needs.plan.outputs.artifact }}"
  assert.deepEqual(steps.flatMap(namesOfArtifacts), [
    "${{ inputs.package }}",
    `${prefix}-shard-\${{ matrix.shard }}`,
    `${prefix}-shard-*`,
    prefix,
  ])
})

function namesOfArtifacts({ uses = "", with: given = {} }: WorkflowStep): unknown[] {
  if (uses === "./harness") return [given["artifact"]]
  return /-artifact@/.test(uses) ? [given["name"] ?? given["pattern"]] : []
}

test("the action tells targets apart by every input that makes another of them", () => {
  const { steps } = readAction().runs
  const { env } = steps.find(({ id }) => id === "places")!
  for (const name of ["next-auth", "next", "react", "router", "baseline", "args"]) {
    assert.ok(env?.["TARGET"]?.includes(`\${{ inputs.${name} }}`), name)
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
