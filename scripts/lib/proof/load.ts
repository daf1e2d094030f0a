import { spawn } from "node:child_process"
import { cpus } from "node:os"

/** Keeps every core of this machine busy while `act` runs. */
export async function underLoad<T>(act: () => Promise<T>): Promise<T> {
  const busy = cpus().map(() => spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }))
  const stop = () => busy.forEach((child) => child.kill("SIGKILL"))
  process.once("exit", stop)
  try {
    return await act()
  } finally {
    process.off("exit", stop)
    stop()
  }
}
