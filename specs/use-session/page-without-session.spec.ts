import { covers, expect, test } from "../test.ts"
import { call, requestsOf } from "../verbs/session-page.ts"

test.use({ scenario: "documented-options" })

test(
  "a page that uses no session asks for none",
  covers("custom-session-handling.no-request"),
  async ({ page }) => {
    const requests = requestsOf(page)
    await page.goto("/no-session")

    // What the provider asks for when it is mounted goes out before this.
    await call(page, "getCsrfToken")

    expect(requests).toEqual(["GET csrf"])
  },
)
