import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { variables } from "../lib/environment.ts"
import { readResults } from "../lib/run/judge.ts"
import { playwrightTest } from "../lib/run/playwright.ts"
import { run } from "../lib/process.ts"
import { temporaryFolder } from "../lib/temporary-folder.ts"

const folder = join(import.meta.dirname, "checks", "area")
const config = join(import.meta.dirname, "playwright.config.ts")

/** The environment of a run of our own: its folder, and the known failures of these checks or others. */
export function environment(runFolder: string, knownFailures?: unknown): NodeJS.ProcessEnv {
  const listed = join(import.meta.dirname, "known-failures.json")
  const list = knownFailures === undefined ? listed : join(runFolder, "known-failures.json")
  if (knownFailures !== undefined) writeFileSync(list, JSON.stringify(knownFailures))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    FORCE_COLOR: "0",
    [variables.run]: runFolder,
    [variables.knownFailures]: list,
  }
  // Of the test that runs this: the runner of Node's tests and a CI job around it.
  for (const name of [
    "NODE_TEST_CONTEXT",
    "GITHUB_ACTIONS",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_OUTPUT",
  ])
    delete env[name]
  return env
}

/** A new folder for a run. */
export function newRunFolder(): string {
  return temporaryFolder("test")
}

/** Runs some of these checks, by the names of their files, through our own reporter. */
export async function runChecks(
  names: string[],
  args: string[] = [],
  knownFailures?: unknown,
  more: NodeJS.ProcessEnv = {},
) {
  const runFolder = newRunFolder()
  const files = names.map((name) => join(folder, `${name}.spec.ts`))
  const ended = await playwrightTest(["--config", config, ...files, ...args], {
    env: { ...environment(runFolder, knownFailures), ...more },
    output: "kept",
  })
  return { ...ended, runFolder, results: () => readResults(join(runFolder, "results.json")) }
}

/** Runs a command of ours through its door. */
export function conformance(args: string[], env: NodeJS.ProcessEnv) {
  const door = join(import.meta.dirname, "..", "conformance.ts")
  return run(process.execPath, ["--import", "tsx", door, ...args], { env, output: "kept" })
}
