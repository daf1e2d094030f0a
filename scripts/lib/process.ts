import { spawn } from "node:child_process"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { root } from "./paths.ts"

/** How a child process ended; a signal counts as 130, as shells say of an interrupt. */
export type Ended = { exitCode: number; output: string }

/** How a child process runs. */
export type RunOptions = {
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** Where its output goes: on to this process's own, or into the answer. */
  output?: "shown" | "kept"
}

/** Runs a command to its end. Rejects only where it can't be started. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd = root, env = process.env, output = "shown" } = options
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: output === "shown" ? "inherit" : ["ignore", "pipe", "pipe"],
    })
    const chunks: Buffer[] = []
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk))
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk))
    // An interrupt reaches the whole group: the child ends by itself, and says how.
    const wait = () => undefined
    process.on("SIGINT", wait)
    const terminate = () => child.kill("SIGTERM")
    process.on("SIGTERM", terminate)
    child.on("error", reject)
    child.on("close", (code) => {
      process.off("SIGINT", wait)
      process.off("SIGTERM", terminate)
      resolve({ exitCode: code ?? 130, output: Buffer.concat(chunks).toString() })
    })
  })
}

/** The command line of a package's binary, to run with node: no npx in between. */
export function binary(name: string, bin: string): string[] {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return [join(dirname(manifest), bin)]
}
