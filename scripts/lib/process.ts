import { spawn } from "node:child_process"
import { join } from "node:path"
import { installed } from "./app/installed.ts"
import { root } from "./paths.ts"

/** How a child process ended; one that a signal ended counts as 1. */
export type Ended = {
  exitCode: number
  /** All that it printed, for people. */
  output: string
  /** What it printed on its standard output, for programs: runtimes warn on the other. */
  stdout: string
}

/** How a child process runs. */
export type RunOptions = {
  /** The folder that it runs in; the checkout's root unless given. */
  cwd?: string
  /** The whole of its environment; this process's own unless given. */
  env?: NodeJS.ProcessEnv
  /** Where its output goes: on to this process's own, unless `kept`, which is into the answer. */
  output?: "shown" | "kept"
}

/** Somebody wants this process to end: it unwinds, so that what it made is removed. */
export class Interrupted extends Error {
  override name = "Interrupted"
  /** As shells say it: 128 and the signal's number. */
  readonly exitCode: number

  constructor(exitCode: number) {
    super("interrupted")
    this.exitCode = exitCode
  }
}

/** Runs a command to its end. Rejects where it can't be started, and where a signal asks this process to end. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd = root, env = process.env, output = "shown" } = options
  const stream = output === "shown" ? "inherit" : "pipe"
  return new Promise((resolve, reject) => {
    // Nobody asks anything. In a terminal, Playwright would else have its say of reports after the counts.
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", stream, stream] })
    const chunks: Buffer[] = []
    const answer: Buffer[] = []
    child.stdout?.on("data", (chunk: Buffer) => (chunks.push(chunk), answer.push(chunk)))
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk))

    let asked: Interrupted | undefined
    const stopHearing = hearSignals((signal) => {
      asked = new Interrupted(signal === "SIGINT" ? 130 : 143)
      // A terminal has told the child too, and a second interrupt would make it leave things behind.
      if (signal === "SIGTERM") child.kill(signal)
    })
    child.on("error", reject)
    child.on("close", (code) => {
      stopHearing()
      if (asked) reject(asked)
      else resolve({ exitCode: code ?? 1, output: text(chunks), stdout: text(answer) })
    })
  })
}

type Hear = (signal: NodeJS.Signals) => void

/** Who hears of a signal: each command that runs. By a listener each, ten at once would look like a leak. */
const hearing = new Set<Hear>()

function tellSignal(signal: NodeJS.Signals): void {
  for (const hear of hearing) hear(signal)
}

/** From now on this process is not ended by a signal, and `hear` is told of it, until the answer is called. */
function hearSignals(hear: Hear): () => void {
  if (hearing.size === 0) process.on("SIGINT", tellSignal).on("SIGTERM", tellSignal)
  hearing.add(hear)
  return () => {
    hearing.delete(hear)
    if (hearing.size === 0) process.off("SIGINT", tellSignal).off("SIGTERM", tellSignal)
  }
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString()
}

/** The command line of a package's binary, to run with node: no npx in between. */
export function binary(name: string, bin: string): string[] {
  return [join(installed(name, root).path, bin)]
}

/** True while a process lives, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else lives too.
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
