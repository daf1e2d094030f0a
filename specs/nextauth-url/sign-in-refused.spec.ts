import { covers, expect, test } from "../test.ts"
import { leaveBy } from "../verbs/session-page.ts"

test.use({ scenario: "sign-in-refused" })

test(
  "fails to make an address of a path, without the redirect",
  covers("sign-in-callback.relative-address"),
  async ({ page }) => {
    const error = page.waitForEvent("pageerror")
    await page.goto("/session")

    await leaveBy(page, "signIn", "credentials", { redirect: false, username: "ada" })

    expect((await error).message).toContain("Invalid URL")
  },
)
