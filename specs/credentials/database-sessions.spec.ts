import { covers, expect, test } from "../test.ts"

test.use({ scenario: "credentials-with-database-sessions" })

test(
  "are a configuration error where there are only credentials, and the log says why",
  covers("credentials.need-tokens"),
  async ({ auth, serverLog }) => {
    const response = await auth.get("signin")

    expect(response.status()).toBe(500)
    expect(await response.text()).toContain("Server error")
    await expect.poll(() => serverLog.text()).toContain("[error][CALLBACK_CREDENTIALS_JWT_ERROR]")
  },
)
