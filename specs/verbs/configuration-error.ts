import { type APIRequestContext, expect } from "@playwright/test"
import type { ServerLog } from "../fixtures/server-log.ts"

/** Expects a visitor of the sign-in page to see that the configuration is wrong, and the log to say in which way. */
export async function expectConfigurationError(
  auth: APIRequestContext,
  { log, said }: { log: ServerLog; said: string },
): Promise<void> {
  const response = await auth.get("signin")

  expect(response.status()).toBe(500)
  expect(await response.text()).toContain("problem with the server configuration")
  await expect.poll(() => log.text()).toContain(said)
}
