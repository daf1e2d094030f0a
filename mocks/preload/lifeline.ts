import { Socket } from "node:net"
import { appVariables } from "./environment.ts"

/** The file descriptor of the pipe to whoever started the app's process, where there is one. */
export const lifelineDescriptor = 3

/**
 * Ends this process when the other end of the lifeline is gone: a killed runner can end nothing
 * itself. A worker that Next forks has no lifeline, and ends with the process that forked it.
 */
export function holdLifeline(environment: NodeJS.ProcessEnv = process.env): void {
  if (environment[appVariables.lifeline] !== String(process.ppid)) return
  const lifeline = new Socket({ fd: lifelineDescriptor })
  lifeline.on("close", () => process.exit()).on("error", () => process.exit())
  lifeline.resume().unref()
}
