import { expect, test } from "@playwright/test"
import type { ServerLog } from "../fixtures/server-log.ts"
import { printed } from "./printed.ts"

/** What a check does beside an answer that waits for the handlers of its events. */
type Beside = {
  serverLog: ServerLog
  /** Takes longer than what stands between two events: who doesn't wait has gone on then. */
  meanwhile: () => Promise<unknown>
  /** Lets the handlers end that have begun. */
  readSession: () => Promise<unknown>
}

/**
 * Expects the handlers of events to be called one after another, each when the one before it is done, and an answer
 * after them.
 */
export async function expectToWait(
  answer: Promise<unknown>,
  events: readonly string[],
  { serverLog, meanwhile, readSession }: Beside,
): Promise<void> {
  const before = printed(serverLog, "begun").length
  const begun = () => printed(serverLog, "begun").slice(before)
  for (const [index] of events.entries()) {
    const soFar = events.slice(0, index + 1)
    const isOver = async () => begun().length > index || (await stateOf(answer)) === "answered"
    // A server's first request may take long: what ends the wait is an event, or an answer without one.
    await expect.poll(isOver, { timeout: test.info().timeout }).toBe(true)
    expect(begun()).toEqual(soFar)
    await meanwhile()
    expect(begun()).toEqual(soFar)
    expect(await stateOf(answer)).toBe("waiting")
    await readSession()
  }
  await answer
}

function stateOf(answer: Promise<unknown>): Promise<"answered" | "waiting"> {
  return Promise.race([
    answer.then(() => "answered" as const),
    new Promise<"waiting">((resolve) => setImmediate(resolve, "waiting")),
  ])
}
