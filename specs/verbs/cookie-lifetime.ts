import { expect } from "@playwright/test"
import type { SetCookie } from "../set-cookies.ts"

/** Two moments, in milliseconds since 1970, between which something happened. */
type Between = { before: number; after: number }

/** Expects a cookie to end so many seconds after it was set. RFC 6265: its date has no milliseconds. */
export function expectToLive(cookie: SetCookie | undefined, seconds: number, set: Between): void {
  const end = Date.parse(String(cookie?.["expires"]))
  expect(end).toBeGreaterThan(set.before + seconds * 1000 - 1000)
  expect(end).toBeLessThanOrEqual(set.after + seconds * 1000)
}
