import { spawn } from "node:child_process"
import { cpus } from "node:os"
import { variables } from "../environment.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"

/** Turns for a tenth of a second at a time, and ends by itself where whoever started it is gone. */
const burning = [
  "-e",
  `process.stdin.on("close", () => process.exit()).resume()
   setInterval(() => { for (const end = Date.now() + 100; Date.now() < end; ); }, 0)`,
]

/** Keeps every core of this machine busy while `act` runs, or as many as CONFORMANCE_LOAD says. */
export async function underLoad<T>(act: () => Promise<T>): Promise<T> {
  const load = loadOf(process.env[variables.load] ?? String(cpus().length))
  const busy = Array.from({ length: load }, () =>
    spawn(process.execPath, burning, { stdio: ["pipe", "ignore", "ignore"] }),
  )
  const stop = () => busy.forEach((child) => child.kill("SIGKILL"))
  process.once("exit", stop)
  try {
    return await act()
  } finally {
    process.off("exit", stop)
    stop()
  }
}

function loadOf(said: string): number {
  if (/^\d+$/.test(said)) return Number(said)
  throw new CannotJudge(`${variables.load} is "${said}", but must be a number of processes.`)
}
