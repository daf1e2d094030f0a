import type { ServerLog } from "../fixtures/server-log.ts"

/** An event's name, and what its handler was called with. */
type PrintedEvent = [name: string, message: unknown]

/** The events that the app printed so far, in their order. */
export function printedEvents(log: ServerLog): PrintedEvent[] {
  return [...log.text().matchAll(/^event (\w+): (.*)$/gm)].map(([, name = "", json = ""]) => [
    name,
    JSON.parse(json) as unknown,
  ])
}
