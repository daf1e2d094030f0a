import { covers, expect, test } from "../test.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "custom-pages-no-secret" })

test(
  "without a secret the sign-in page leads to the app's own error page",
  covers("error-page.own-for-configuration"),
  async ({ auth }) => {
    const response = await auth.get("signin", { maxRedirects: 0 })

    expect(location(response)).toBe("/auth/error?error=Configuration")
  },
)
