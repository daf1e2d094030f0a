import type { APIRequestContext } from "@playwright/test"
import { expect } from "../test.ts"

const code = "JWT_SESSION_ERROR"
/** No session token, whatever the cookie is called. */
const cookie = ["next-auth.session-token", "__Secure-next-auth.session-token"]
  .map((name) => `${name}=garbage`)
  .join("; ")

/**
 * Asks for what every next-auth has a line for, and waits until the log has it: what was printed before stands there
 * then. https://next-auth.js.org/errors#jwt_session_error
 */
export async function laterLine(auth: APIRequestContext, log: () => string): Promise<void> {
  const lines = () => log().split(`[next-auth][error][${code}]`).length
  const before = lines()
  await auth.get("session", { headers: { cookie } })
  await expect.poll(lines).toBeGreaterThan(before)
}
