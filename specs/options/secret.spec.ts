import type { APIRequestContext, APIResponse } from "@playwright/test"
import { covers, expect, test } from "../test.ts"
import { expectConfigurationError } from "../verbs/configuration-error.ts"

test.use({ scenario: "no-secret" })

for (const endpoint of ["session", "csrf", "providers"]) {
  test(
    `without one in production ${endpoint} answers with an error, and the log says NO_SECRET`,
    covers("secret.required-in-production"),
    async ({ auth, serverLog }) => {
      const response = await auth.get(endpoint)

      expect(response.status()).toBe(500)
      await expect.poll(() => serverLog.text()).toContain("[next-auth][error][NO_SECRET]")
    },
  )

  test(
    `without one in production ${endpoint} says where to look`,
    covers("configuration-error.as-json"),
    async ({ auth }) => {
      const response = await auth.get(endpoint)

      expect(await response.json()).toEqual({
        message:
          "There is a problem with the server configuration. Check the server logs for more information.",
      })
    },
  )
}

for (const [what, ask] of [
  ["GET signout", (auth) => auth.get("signout")],
  ["GET callback/github", (auth) => auth.get("callback/github?code=fake-code")],
  ["POST signin/github", (auth) => auth.post("signin/github", { form: { csrfToken: "none" } })],
  ["POST signout", (auth) => auth.post("signout", { form: { csrfToken: "none" } })],
] satisfies [string, (auth: APIRequestContext) => Promise<APIResponse>][]) {
  test(
    `without one in production ${what} is an error, and the log says NO_SECRET`,
    covers("secret.required-in-production"),
    async ({ auth, serverLog }) => {
      const response = await ask(auth)

      expect(response.status()).toBe(500)
      await expect.poll(() => serverLog.text()).toContain("[next-auth][error][NO_SECRET]")
    },
  )
}

test(
  "without one in production the sign-in page says that the configuration is wrong",
  covers("secret.required-in-production"),
  async ({ auth, serverLog }) => {
    await expectConfigurationError(auth, {
      log: serverLog,
      said: "[next-auth][error][NO_SECRET]",
    })
  },
)
