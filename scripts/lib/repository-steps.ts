import { availableParallelism } from "node:os"
import { join } from "node:path"
import { filesBelow } from "./app/installed.ts"
import { root } from "./paths.ts"
import { binary, type Ended, run } from "./process.ts"
import type { Step } from "./steps.ts"

const tsc = [...binary("typescript", "bin/tsc"), "--noEmit"]

/** What must hold of the sources, without running a check. */
export const staticSteps: Step[] = [
  step("types of the harness", tsc),
  step("types of the Pages Router app", [...tsc, "--project", "fixture-app/pages-router"]),
  step("types of the App Router app", [...tsc, "--project", "fixture-app/app-router"]),
  step("lint", [...binary("oxlint", "bin/oxlint"), "--type-aware"]),
  step("format", [...binary("oxfmt", "bin/oxfmt"), "--check", "."]),
  step("unused code", binary("knip", "bin/knip.js")),
  step("every promise has a check", ["--import", "tsx", "scripts/conformance.ts", "ledger"]),
]

/** Node itself leaves a core idle, which is half of a machine with two. */
const nodeTests = ["--import", "tsx", `--test-concurrency=${availableParallelism()}`, "--test"]

/** What changes the process that it runs in has, as a test, one to itself. */
const ofTheProcess = testFiles("mocks/preload", ".test.ts")

/** The other tests of our own code: to start a process takes longer than most of them. */
export const sharingProcess: string[] = ["mocks", "scripts"]
  .flatMap((folder) => testFiles(folder, ".test.ts"))
  .filter((file) => !ofTheProcess.includes(file))

/** The tests of our own code: the stand-ins and the pure decisions. */
export const unitTests: Step = step("unit tests", [
  ...nodeTests,
  "scripts/testing/sharing-process.ts",
  ...ofTheProcess,
])

/** The tests that run our own commands and Playwright in processes of their own: exit codes, merged shards. */
export const processTests: Step = step("exit codes, shards and workflows", [
  ...nodeTests,
  ...testFiles("scripts", ".process.ts"),
])

function step(name: string, args: string[]): Step {
  return { name, run: (): Promise<Ended> => run(process.execPath, args, { output: "kept" }) }
}

function testFiles(folder: string, ending: string): string[] {
  return filesBelow(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
}
