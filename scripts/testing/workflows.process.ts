import assert from "node:assert/strict"
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { root } from "../lib/paths.ts"
import { run } from "../lib/process.ts"
import { temporaryFolder } from "../lib/temporary-folder.ts"
import { writeReports } from "../report/write-reports.ts"
import { failedCheck, passedCheck, resultsOf } from "./literals.ts"
import { environment, newRunFolder } from "./run-checks.ts"
import { actionFile, script, stepsOf } from "./workflow-files.ts"

const reusable = ".github/workflows/conformance.yml"

/** Runs a step's script as GitHub does, in a workspace of its own, and answers with what it put out. */
async function runStep(
  file: string,
  name: string,
  env: NodeJS.ProcessEnv,
  workspace = temporaryFolder("workspace"),
) {
  const runFolder = newRunFolder()
  const outputs = join(runFolder, "outputs")
  writeFileSync(outputs, "")
  const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script(file, name)]
  const ended = await run("bash", args, {
    cwd: workspace,
    output: "kept",
    env: {
      ...environment(runFolder),
      CONFORMANCE_RUN: runFolder,
      GITHUB_OUTPUT: outputs,
      INIT_CWD: workspace,
      RUNNER_TEMP: "/runner/temp",
      ...env,
    },
  })
  const lines = readFileSync(outputs, "utf8").trim().split("\n")
  const said = lines.map((line) => [line.split("=")[0]!, line.slice(line.indexOf("=") + 1)])
  return { ...ended, outputs: Object.fromEntries(said) as Record<string, string> }
}

/** A harness that says what it was asked, and ends as it is told. */
function standIn(exitCode: number): string {
  const harness = temporaryFolder("harness")
  mkdirSync(join(harness, "scripts"))
  writeFileSync(
    join(harness, "scripts", "bootstrap.mjs"),
    `console.log(JSON.stringify(process.argv.slice(2)))\nprocess.exitCode = ${exitCode}\n`,
  )
  return harness
}

const said = {
  NEXT_AUTH: "4.24.14",
  NEXT: "",
  REACT: "18",
  ROUTER: "app",
  BASELINE: "next-auth@4.24.13 next@15",
  SHARD: "1/2",
  ARGS: "--bundler\nwebpack\n\n-g session; exit 7",
}

for (const exitCode of [0, 1, 2, 130]) {
  test(`the action ends with ${exitCode} where the run does, and passes its inputs on`, async () => {
    const ended = await runStep(actionFile, "Judge", { ...said, HARNESS: standIn(exitCode) })

    assert.equal(ended.exitCode, exitCode, ended.output)
    assert.deepEqual(ended.outputs, { "exit-code": String(exitCode) })
    assert.deepEqual(JSON.parse(ended.output), [
      "run",
      "--next-auth=4.24.14",
      "--react=18",
      "--router=app",
      "--baseline=next-auth@4.24.13 next@15",
      "--shard=1/2",
      "--bundler",
      "webpack",
      "-g session; exit 7",
    ])
  })
}

const nothingSaid = Object.fromEntries(Object.keys(said).map((name) => [name, ""]))

test("the action says why nothing could be judged, in an annotation too", async () => {
  const { exitCode, output, outputs } = await runStep(actionFile, "Judge", {
    ...nothingSaid,
    HARNESS: root,
    NEXT_AUTH: "./no-such-folder",
    GITHUB_ACTIONS: "true",
  })

  assert.equal(exitCode, 2, output)
  assert.match(output, /\n::error::\S+no-such-folder holds no package: /)
  assert.equal(outputs["exit-code"], "2")
  assert.match(outputs["verdict"]!, /^Could not judge: \S+no-such-folder holds no package: /)
})

/** Where the action has things, by default of one job, and of all of a target's checks. */
async function places(more: Record<string, string>) {
  const env = { TARGET: "4.24.14    ", NODE_VERSION: "20", JOB: "test null", SHARD: "" }
  const defaults = { ARTIFACT: "conformance-{target}", HOME: "/home/me" }
  const ended = await runStep(actionFile, "Choose where things are", {
    ...env,
    ...defaults,
    ...more,
  })
  assert.equal(ended.exitCode, 0, ended.output)
  return ended.outputs
}

test("the action keeps targets by what is asked for and week", async () => {
  const [one, other] = await Promise.all([places({}), places({ TARGET: "4.24.15    " })])

  assert.equal(one["prepared"], "/home/me/.cache/next-auth-conformance")
  assert.match(one["week"]!, /^\d{4}-\d{2}$/)
  assert.match(one["target"]!, /^[0-9a-f]{12}$/)
  assert.notEqual(one["target"], other["target"])
})

test("no job of a matrix has the artifact or the reports of another", async () => {
  const all = await Promise.all([
    places({}),
    places({ TARGET: "4.24.15    " }),
    places({ NODE_VERSION: "22" }),
    places({ JOB: 'test { "ref": "main" }' }),
    places({ SHARD: "1/2" }),
    places({ SHARD: "2/2" }),
  ])

  for (const { artifact } of all) assert.match(artifact!, /^conformance-[0-9a-f]{12}(-\d-of-\d)?$/)
  for (const { artifact, reports } of all) assert.equal(reports, `/runner/temp/${artifact}`)
  assert.equal(new Set(all.map(({ artifact }) => artifact)).size, all.length)
  assert.deepEqual(await places({}), all[0])
})

test("an artifact is named as it is asked for, or not at all", async () => {
  const named = await places({ ARTIFACT: "mine", SHARD: "1/2" })
  assert.equal(named["artifact"], "mine")
  assert.equal((await places({ ARTIFACT: "" }))["artifact"], "")
})

test("what is called twice in one run, for two targets, has artifacts of its own", async () => {
  const name = async (INPUTS: string) => {
    const { outputs } = await runStep(reusable, "Name the artifacts", { INPUTS })
    return outputs["name"]!
  }
  const [one, again, other] = await Promise.all([
    name('{ "next": "14" }'),
    name('{ "next": "14" }'),
    name('{ "next": "16" }'),
  ])

  assert.match(one, /^conformance-[0-9a-f]{12}$/)
  assert.equal(again, one)
  assert.notEqual(other, one)
})

test("shards are numbered, and only from 1 to 99", async () => {
  const { outputs } = await runStep(reusable, "Number the shards", { SHARDS: "3" })
  assert.deepEqual(outputs, { shards: "[1,2,3]" })
  for (const SHARDS of ["0", "1.5", "100", "3; exit 0"]) {
    const { exitCode, output } = await runStep(reusable, "Number the shards", { SHARDS })
    assert.equal(exitCode, 2, SHARDS)
    assert.match(output, /^::error::shards is /)
  }
})

test("one tarball of an artifact is judged, and without an artifact what is named", async () => {
  const find = (PACKAGE: string, names: string[]) => {
    const workspace = temporaryFolder("workspace")
    mkdirSync(join(workspace, "package"))
    for (const name of names) writeFileSync(join(workspace, "package", name), "")
    return runStep(reusable, "Find the package", { NEXT_AUTH: "4.24.15", PACKAGE }, workspace)
  }

  assert.equal((await find("", ["x.tgz"])).outputs["next-auth"], "4.24.15")
  assert.equal((await find("built", ["a b.tgz"])).outputs["next-auth"], "package/a b.tgz")
  for (const names of [[], ["a.tgz", "b.tgz"]]) {
    const { exitCode, output } = await find("built", names)
    assert.equal(exitCode, 2)
    assert.match(output, /^::error::The artifact built holds \d tarballs/)
  }
})

test("who names no harness is told so, and nothing was judged", async () => {
  const workspace = temporaryFolder("workspace")
  const find = () => runStep(reusable, "Find the harness", { REPOSITORY: "me/my-app" }, workspace)

  const without = await find()
  mkdirSync(join(workspace, "harness"))
  writeFileSync(join(workspace, "harness", "action.yml"), "")
  const found = await find()
  const merged = await runStep(reusable, "Put the shards together", { HARNESS: "none" })

  assert.equal(without.exitCode, 2)
  assert.match(without.output, /^::error::me\/my-app has no action\.yml/)
  assert.equal(found.exitCode, 0, found.output)
  assert.equal(merged.exitCode, 2)
  assert.deepEqual(merged.outputs, {
    verdict: "Could not judge: there is no harness.",
    "exit-code": "2",
  })
})

test("the job of a shard fails where that could not be judged, and only there", async () => {
  const name = "Say whether this shard was judged"
  for (const EXIT_CODE of ["0", "1"]) {
    assert.equal((await runStep(reusable, name, { EXIT_CODE })).exitCode, 0)
  }
  for (const EXIT_CODE of ["2", "130", ""]) {
    const { exitCode, output } = await runStep(reusable, name, { EXIT_CODE })
    assert.equal(exitCode, 2)
    assert.match(output, /^::error::This shard could not be judged/)
  }
})

test("all shards run one Node", async () => {
  const { outputs } = await runStep(reusable, "Name the Node", {})
  assert.deepEqual(outputs, { version: process.versions.node })
})

test("the shards' verdict is put together and put out", async () => {
  const workspace = temporaryFolder("workspace")
  for (const current of [1, 2]) {
    const checks = [passedCheck, current === 2 ? failedCheck : passedCheck]
    const results = resultsOf(
      checks.map((check, index) => ({ ...check, id: `${current} ${index}` })),
      { scope: { full: true, shard: { current, total: 2 } } },
    )
    writeReports(results, join(workspace, "shards", `conformance-c0ffee-shard-${current}`))
  }

  const { exitCode, output, outputs } = await runStep(
    reusable,
    "Put the shards together",
    { HARNESS: root },
    workspace,
  )

  assert.equal(exitCode, 1, output)
  assert.equal(outputs["exit-code"], "1")
  assert.match(outputs["verdict"]!, /^next-auth .* does not behave as documented: 1 check of 4/)
  const { passed, failed, skipped } = outputs
  assert.deepEqual([passed, failed, skipped], ["3", "1", "0"])
})

test("where no shard left anything, nothing could be judged", async () => {
  const { exitCode, outputs } = await runStep(reusable, "Put the shards together", {
    HARNESS: root,
  })
  assert.equal(exitCode, 2)
  assert.equal(outputs["exit-code"], "2")
  assert.match(outputs["verdict"]!, /^Could not judge: .* holds no results\.json/)
})

test("the scheduled check fails once a date has passed", async () => {
  const file = ".github/workflows/known-failures.yml"
  const list = (review: string) => {
    const known = join(newRunFolder(), "known-failures.json")
    const entry = {
      requirement: "session.signed-out",
      when: {},
      observed: "Received: 404",
      reason: "It was so.",
      link: "https://example.com/",
      review,
    }
    writeFileSync(known, JSON.stringify([entry]))
    return { HARNESS: root, CONFORMANCE_KNOWN_FAILURES: known }
  }

  const passed = await runStep(file, "Look for passed dates", list("2020-01-01"))
  const coming = await runStep(file, "Look for passed dates", list("2999-01-01"))

  assert.equal(passed.exitCode, 1, passed.output)
  assert.match(passed.output, /was to be looked at again by 2020-01-01/)
  assert.equal(coming.exitCode, 0, coming.output)
})

for (const [file, name, asked] of [
  [".github/workflows/ci.yml", "Admit the specs that changed", ["admit", "--changed", "c0ffee"]],
  [
    ".github/workflows/ci.yml",
    "Prove the regressions that changed",
    ["prove", "--changed", "c0ffee"],
  ],
  [".github/workflows/proofs.yml", "Prove every regression", ["prove"]],
  [".github/workflows/proofs.yml", "Judge every fault", ["faults"]],
  [".github/workflows/history.yml", "Judge what nobody judged", ["history"]],
  [
    ".github/workflows/history.yml",
    "Write the record and the page",
    ["history", "--only-page", "--write"],
  ],
] as const) {
  test(`"${name}" asks for just that, and ends as it ends`, async () => {
    for (const exitCode of [0, 1, 2]) {
      const ended = await runStep(file, name, { HARNESS: standIn(exitCode), BASE: "c0ffee" })

      assert.equal(ended.exitCode, exitCode, ended.output)
      assert.deepEqual(JSON.parse(ended.output), asked)
    }
  })
}

test("what a pull request changed is told from its whole history", () => {
  const fetched = stepsOf(".github/workflows/ci.yml").map((step) => step.with?.["fetch-depth"])
  assert.ok(fetched.includes(0))
})

test("an app's own combination is the baseline of its weekly check", async () => {
  const workspace = temporaryFolder("workspace")
  const versions = { "next-auth": "4.24.11", next: "15.5.0", react: "18.3.1" }
  const packages = Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }]),
  )
  writeFileSync(join(workspace, "package-lock.json"), JSON.stringify({ packages }))

  const file = ".github/examples/weekly-my-app.yml"
  const { exitCode, outputs } = await runStep(file, "Find what my app runs", {}, workspace)

  assert.equal(exitCode, 0)
  assert.deepEqual(outputs, { baseline: "next-auth@4.24.11 next@15.5.0 react@18.3.1" })
  const other = await runStep(file, "Find what my app runs", {})
  assert.notEqual(other.exitCode, 0)
})

test("a pull request's next-auth is built and packed into one tarball", async () => {
  const workspace = temporaryFolder("workspace")
  const folder = join(workspace, "packages", "next-auth")
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), `{ "name": "next-auth", "version": "4.24.99" }`)
  writeFileSync(join(workspace, "package.json"), `{ "packageManager": "pnpm@7.13.3" }`)
  const programs = temporaryFolder("programs")
  const addProgram = (name: string, script: string) =>
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  addProgram("pnpm", 'echo "pnpm $*"')
  // It packs, and installs nothing for the whole machine.
  const packing = `PATH="${process.env["PATH"]}" exec npm "$@"`
  addProgram("npm", `if [ "$1" = pack ]; then ${packing}; else echo "npm $*"; fi`)
  const RUNNER_TEMP = newRunFolder()

  const file = ".github/examples/gate-pull-requests.yml"
  const env = { RUNNER_TEMP, PATH: `${programs}:${process.env["PATH"]}` }
  const { exitCode, output } = await runStep(file, "Build and pack", env, workspace)

  assert.equal(exitCode, 0, output)
  assert.match(
    output,
    /npm install --global pnpm@7\.13\.3\npnpm install --frozen-lockfile\npnpm --filter next-auth build\n/,
  )
  assert.deepEqual(readdirSync(join(RUNNER_TEMP, "package")), ["next-auth-4.24.99.tgz"])
})
