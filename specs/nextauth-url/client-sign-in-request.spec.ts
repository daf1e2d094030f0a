import { covers, expect, test } from "../test.ts"
import { leaveBy } from "../verbs/session-page.ts"

test(
  "signIn() posts to the provider's address without an empty query",
  covers("client-sign-in.no-empty-query"),
  async ({ page, app }) => {
    await page.goto("/session")
    const posted = page.waitForRequest((request) => request.method() === "POST")

    await leaveBy(page, "signIn", "github")

    expect((await posted).url()).toBe(`${app.endpoints}signin/github`)
  },
)
