import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { writeFileSync } from "node:fs"
import { watch } from "node:fs/promises"
import { join } from "node:path"
import { test } from "node:test"
import { root } from "../lib/paths.ts"
import { binary } from "../lib/process.ts"
import { conformance, environment, newRunFolder, runChecks } from "./run-checks.ts"

const config = join(import.meta.dirname, "playwright.config.ts")

/** What is no question of routers needs the worker of one. */
const onOneRouter = ["--project", "pages-router"]

/** Runs some of these checks through the door, in a group that can be interrupted as a terminal does it. */
function throughTheDoor(names: string[], args: string[] = [], runFolder = newRunFolder()) {
  const bootstrap = join(import.meta.dirname, "..", "bootstrap.mjs")
  const files = names.map((name) => join(import.meta.dirname, "checks", "area", `${name}.spec.ts`))
  const command = [bootstrap, "run", "--config", config, ...files, ...args]
  const child = spawn(process.execPath, command, { env: environment(runFolder), detached: true })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => output.push(chunk))
  }
  const ended = async () => {
    const [exitCode] = (await once(child, "close")) as [number]
    return { exitCode, output: Buffer.concat(output).toString() }
  }
  return { group: -child.pid!, ended: ended() }
}

test("0: as promised, known failures aside", async () => {
  const { exitCode, output } = await throughTheDoor(["holds", "listed"]).ended
  assert.equal(exitCode, 0, output)
  assert.match(
    output,
    /behaves as documented as far as 8 checks can tell, apart from 2 known failures\./,
  )
  assert.match(output, /\n8 passed, 0 failed, 0 skipped\s*$/)
})

test("0: another reporter stands beside the verdict", async () => {
  const args = [...onOneRouter, "--reporter", "dot"]
  const { exitCode, output } = await throughTheDoor(["holds"], args).ended
  assert.equal(exitCode, 0, output)
  assert.match(output, /Running 3 tests/)
  assert.match(output, /\n3 passed, 0 failed, 0 skipped\s*$/)
})

test("0: a list has no verdict", async () => {
  const list = ["run", "--config", config, "area/holds", "--list", "--reporter", "json"]
  const { exitCode, output, stdout } = await conformance(list, environment(newRunFolder()))
  assert.equal(exitCode, 0, output)
  assert.equal((JSON.parse(stdout) as { suites: unknown[] }).suites.length, 1)
})

test("1: a promise is broken", async () => {
  const { exitCode, output } = await throughTheDoor(["holds", "breaks"], onOneRouter).ended
  assert.equal(exitCode, 1, output)
  assert.match(output, /\n3 passed, 1 failed, 0 skipped\s*$/)
})

test("1: a promise is broken where nothing is traced, with another reporter than ours too", async () => {
  const args = [...onOneRouter, "--trace", "off"]
  const ours = await runChecks(["breaks"], args)
  const another = await runChecks(["breaks"], [...args, "--reporter", "dot"])
  assert.equal(ours.exitCode, 1, ours.output)
  assert.equal(another.exitCode, 1, another.output)
})

const listed = {
  requirement: "session.signed-out",
  when: {},
  observed: "Received: 404",
  reason: "It was so.",
  link: "https://example.com/",
  review: "2099-01-01",
}

test("1: a known failure no longer happens; what ran is no whole run, which would say how to list it", async () => {
  const { exitCode, output } = await runChecks(["holds"], onOneRouter, [listed])
  assert.equal(exitCode, 1, output)
  assert.match(
    output,
    /known failure of session\.signed-out no longer happens: 3 checks of it passed/,
  )
  assert.match(output, /A run of all checks says how session\.signed-out in .+ should read\./)
})

test("2: a check could not be carried out, whatever broke beside it", async () => {
  const { exitCode, output } = await throughTheDoor(["breaks", "cannot"], onOneRouter).ended
  assert.equal(exitCode, 2, output)
  assert.match(output, /Could not judge/)
})

test("2: a worker died, whatever the check that it ran would have said", async () => {
  const { exitCode, output } = await throughTheDoor(["dies"], onOneRouter).ended
  assert.equal(exitCode, 2, output)
  assert.match(output, /worker process exited unexpectedly/)
})

test("2: no check ran", async () => {
  const { exitCode, output } = await runChecks(["holds"], ["-g", "no such check"])
  assert.equal(exitCode, 2, output)
})

test("2: checks ran, and nobody gave a verdict", async () => {
  const runFolder = newRunFolder()
  const another = join(runFolder, "playwright.config.mjs")
  const config = {
    testDir: join(import.meta.dirname, "checks"),
    outputDir: join(runFolder, "artifacts"),
    reporter: "dot",
  }
  writeFileSync(another, `export default ${JSON.stringify(config)}`)
  const args = ["run", "--config", another, "area/holds"]
  const { exitCode, output } = await conformance(args, environment(runFolder))
  assert.equal(exitCode, 2, output)
  assert.match(output, /3 passed[^]*\nThe checks ran, and came to no results/)
})

test("2: what was asked for does not exist", async () => {
  const env = environment(newRunFolder())
  const wrong = [
    ["judge"],
    ["endpoints/["],
    ["--router", "app,page"],
    ["run", "--router", "app,page"],
    ["known", "--by", "May"],
    ["merge", "/no"],
    ["run", "--baseline", "no-results.json"],
    ["run", "--baseline", "bundler@rollup"],
  ]
  for (const args of wrong) {
    const { exitCode, output } = await conformance(args, env)
    assert.equal(exitCode, 2, output)
    assert.doesNotMatch(output, /\n\s+at /)
  }
})

test("2: an option that another would make mean nothing, or that is said twice", async () => {
  const env = environment(newRunFolder())
  const wrong: [string[], RegExp][] = [
    [["--next", "15", "--next", "16"], /'--next <list>' can be said once/],
    [["run", "--baseline=4.24.13", "--baseline=4.24.14"], /'--baseline <what>' can be said once/],
    [["history", "--only-page", "--releases", "4.24.x"], /'--only-page' cannot be used with/],
    [["ledger", "--surface", "--write"], /'--surface' cannot be used with/],
    [["prove", "--unproven", "--changed", "HEAD"], /'--unproven' cannot be used with/],
    [["admit", "--changed", "HEAD", "specs/use-session"], /Name specs or --changed/],
    [["coverage", "--counted", ".", "specs/use-session"], /--counted runs nothing: leave out/],
    [["faults", "--only", "specs", "providers-with-secret"], /providers-with-secret is a fault/],
    [["new", "4174", "holds", "--write"], /'--write' goes with '--from-app <folder>'/],
  ]
  for (const [args, said] of wrong) {
    const { exitCode, output } = await conformance(args, env)
    assert.equal(exitCode, 2, output)
    assert.match(output, said)
  }
})

test("2: a first word that names all specs, because it stands in the path of the clone", async () => {
  const word = root.slice(1, -1)
  const { exitCode, output } = await conformance([word, "--list"], environment(newRunFolder()))
  assert.equal(exitCode, 2, output)
  assert.match(output, /stands in the path of this clone[^]*Commands:/)
})

test("0: a first word that is the whole path of a spec", async () => {
  const spec = join(root, "specs/endpoints/session.spec.ts")
  const { exitCode, output } = await conformance([spec, "--list"], environment(newRunFolder()))
  assert.equal(exitCode, 0, output)
})

test("0: the commands are listed", async () => {
  const { exitCode, output } = await conformance(["--help"], environment(newRunFolder()))

  assert.equal(exitCode, 0, output)
  assert.match(output, /bisect +Names the release/)
})

test("130: the door and all behind it are interrupted while a check runs", async () => {
  const runFolder = newRunFolder()
  const events = watch(runFolder)
  const { group, ended } = throughTheDoor(["waits"], onOneRouter, runFolder)
  for await (const { filename } of events) if (filename === "waiting") break
  process.kill(group, "SIGINT")
  const { exitCode, output } = await ended
  assert.equal(exitCode, 130, output)
})

test("130: interrupted without a door", async () => {
  const runFolder = newRunFolder()
  const events = watch(runFolder)
  const file = join(import.meta.dirname, "checks", "area", "waits.spec.ts")
  const command = [...binary("@playwright/test", "cli.js"), "test", "--config", config, file]
  const child = spawn(process.execPath, [...command, ...onOneRouter], {
    env: environment(runFolder),
  })
  const output: Buffer[] = []
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk))
  // Playwright does not always end where it is interrupted while a worker starts.
  for await (const { filename } of events) if (filename === "waiting") break
  child.kill("SIGINT")
  const [exitCode] = (await once(child, "close")) as [number]
  assert.equal(exitCode, 130, Buffer.concat(output).toString())
})
