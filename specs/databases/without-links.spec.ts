import { covers, expect, test } from "../test.ts"

test.use({ scenario: "database-without-links" })

test(
  "an adapter that can't keep links is a configuration error, and the log names what it lacks",
  covers("adapter.email-methods"),
  async ({ auth, serverLog }) => {
    const response = await auth.get("signin")

    expect(response.status()).toBe(500)
    expect(await response.text()).toContain("Server error")
    await expect
      .poll(() => serverLog.text())
      .toContain("createVerificationToken, useVerificationToken")
  },
)
