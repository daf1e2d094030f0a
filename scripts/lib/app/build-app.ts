import { rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"
import { bundlerArguments } from "./build-plan.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { installed } from "./installed.ts"
import { keepLog } from "../run/keep-log.ts"
import { buildObstacle } from "../trouble/obstacles.ts"
import { run } from "../process.ts"
import type { Target } from "../target/target.ts"
import { type Variant, variants } from "./variants.ts"

/** Builds the app that was copied to `path`. Throws with the end of Next's output where it can't be built. */
export async function buildApp(target: Target, path: string, variant: Variant): Promise<void> {
  const next = installed("next", target.apps)
  const command = join(next.path, "dist", "bin", "next")
  const bundler = bundlerArguments(next.version, target.bundler, target.mode)
  const env = { ...buildEnvironment(), ...variants[variant] }
  const args = [command, "build", path, ...bundler]
  const { exitCode, output } = await run(target.node, args, { env, output: "kept" })
  if (exitCode !== 0) {
    const log = keepLog(`build-${basename(path)}-${variant}`, output)
    const told = withoutFolder(output, path)
    throw CannotJudge.for(buildObstacle(`${basename(path)} app (${variant})`, told, log))
  }
  writeFileSync(join(dirname(path), "build.log"), output)
  // Nothing is ever built here again.
  rmSync(join(path, ".next", "cache"), { recursive: true, force: true })
}

/** What Next says of an app's files, as its author knows them: where a target is kept is no part of it. */
function withoutFolder(output: string, path: string): string {
  return output.replaceAll(`${relative(process.cwd(), path)}/`, "").replaceAll(`${path}/`, "")
}

function buildEnvironment(): NodeJS.ProcessEnv {
  const { PATH = "", TMPDIR } = process.env
  return {
    NODE_ENV: "production",
    PATH,
    ...(TMPDIR && { TMPDIR }),
    NEXT_TELEMETRY_DISABLED: "1",
    // Next 12 and 13 ask the registry for what they miss in a lockfile.
    NEXT_IGNORE_INCORRECT_LOCKFILE: "1",
    GITHUB_ID: "set-when-served",
    GITHUB_SECRET: "set-when-served",
  }
}
