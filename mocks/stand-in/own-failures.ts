/** What begins a line that the preload prints in an app's process. */
const mark = "next-auth-conformance failed: "

/** Of the stand-ins in this process. */
const kept: string[] = []

/** Keeps what a stand-in failed at by itself: a check that needed it can't be judged. */
export function keepOwnFailure(doing: string, error: unknown): void {
  kept.push(`${doing}: ${told(error)}`)
}

/** The same in an app's process, which has only its log to tell by. */
export function printOwnFailure(doing: string, error: unknown): void {
  process.stderr.write(`${mark}${doing}: ${told(error).replaceAll("\n", " ")}\n`)
}

/** What was kept since the last call, and what an app printed. */
export function takeOwnFailures(log: string): string[] {
  // What else the app prints may have left its line unfinished.
  const printed = log.split(mark).slice(1)
  return [...kept.splice(0), ...printed.map((text) => text.split("\n", 1)[0]!)]
}

const brokenConnection = new Set([
  "ABORT_ERR",
  "ECONNRESET",
  "EPIPE",
  "ERR_STREAM_DESTROYED",
  "ERR_STREAM_PREMATURE_CLOSE",
  "ETIMEDOUT",
])

/** True for the error of a connection that the other side ended or spoke wrongly on: nobody's mistake here. */
export function isBrokenConnection(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  return brokenConnection.has(code) || code.startsWith("HPE_")
}

function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
