import { covers, expect, test } from "../test.ts"

test(
  "is told in the browser's console as CLIENT_SESSION_ERROR",
  covers("client-session-error.in-browser-console"),
  async ({ page }) => {
    await page.route("**/api/auth/session", (route) => route.abort())
    const told: string[] = []
    page.on("console", (message) => told.push(message.text()))

    await page.goto("/session")

    await expect(page.locator("#status")).toHaveText("unauthenticated")
    const codes = told.flatMap((text) => /\[next-auth\]\[error\]\[(\w+)\]/.exec(text)?.[1] ?? [])
    expect(codes).toContain("CLIENT_SESSION_ERROR")
  },
)
