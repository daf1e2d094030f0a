import type { RunningApp } from "../fixtures/running-app.ts"
import { sessionToken } from "../session-token.ts"
import { sessionCookie } from "./guards.ts"

/** A session cookie that a browser kept from before the app's secret was changed. */
export function cookieOfBefore({ origin }: RunningApp) {
  const value = sessionToken({ secret: "fake-secret-of-before", claims: { name: "Ada" } })
  return { name: sessionCookie, value, url: origin }
}
