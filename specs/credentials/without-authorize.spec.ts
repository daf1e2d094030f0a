import { covers, expect, test } from "../test.ts"

test.use({ scenario: "credentials-without-authorize" })

test(
  "are a configuration error where there is no authorize(), and the log says so",
  covers("credentials.authorize-required"),
  async ({ auth, serverLog }) => {
    const response = await auth.get("signin")

    expect(response.status()).toBe(500)
    expect(await response.text()).toContain("Server error")
    await expect
      .poll(() => serverLog.text())
      .toContain("[next-auth][error][CALLBACK_CREDENTIALS_HANDLER_ERROR]")
  },
)
