import { spawn } from "node:child_process"
import { cpus } from "node:os"
import { variables } from "../environment.ts"

const burning = ["-e", "for (;;);"]

/** Keeps every core of this machine busy while `act` runs, or as many as CONFORMANCE_LOAD says. */
export async function underLoad<T>(act: () => Promise<T>): Promise<T> {
  const load = Number(process.env[variables.load] ?? cpus().length)
  const busy = Array.from({ length: load }, () =>
    spawn(process.execPath, burning, { stdio: "ignore" }),
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
