import { covers, expect, test } from "../test.ts"

test.use({ scenario: "email-without-adapter" })

test(
  "is a configuration error that the log names",
  covers("email.needs-adapter"),
  async ({ auth, serverLog }) => {
    const response = await auth.get("signin")

    expect(response.status()).toBe(500)
    expect(await response.text()).toContain("Server error")
    await expect.poll(() => serverLog.text()).toContain("[error][EMAIL_REQUIRES_ADAPTER_ERROR]")
  },
)
