import type { ServerLog } from "../fixtures/server-log.ts"

/** What the app printed so far under a name, as one line of JSON each time. */
export function printed(log: ServerLog, name: string): unknown[] {
  const lines = log.text().split("\n")
  const start = `${name}: `
  return lines
    .filter((line) => line.startsWith(start))
    .map((line): unknown => JSON.parse(line.slice(start.length)))
}
