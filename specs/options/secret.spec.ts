import { covers, expect, test } from "../test.ts"
import { expectConfigurationError } from "../verbs/configuration-error.ts"

test.use({ scenario: "no-secret" })

test(
  "without one in production the endpoints answer with an error, and the log says NO_SECRET",
  covers("secret.required-in-production"),
  async ({ auth, serverLog }) => {
    const response = await auth.get("session")

    expect(response.status()).toBe(500)
    expect(await response.json()).toEqual({
      message:
        "There is a problem with the server configuration. Check the server logs for more information.",
    })
    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][NO_SECRET]")
  },
)

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
