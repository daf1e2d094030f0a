import { covers, expect, test } from "../test.ts"

test(
  "is told in the browser's console as CLIENT_SESSION_ERROR",
  covers("client-session-error.in-browser-console"),
  async ({ page }) => {
    await page.route("**/api/auth/session", (route) => route.abort())
    const errors: string[] = []
    page.on("console", (message) => errors.push(message.text()))

    await page.goto("/session")

    await expect(page.locator("#status")).toHaveText("unauthenticated")
    expect(errors.join("\n")).toContain("[next-auth][error][CLIENT_SESSION_ERROR]")
  },
)
