import { covers, expect, test } from "../test.ts"
import { redirectOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-no-secret" })

test(
  "without a secret nobody sees a page: the error page says Configuration",
  covers("middleware.no-secret"),
  async ({ auth, app, serverLog }) => {
    const response = await visit(auth, "/protected")

    expect(redirectOf(response)).toBe(`${app.origin}/auth-error?error=Configuration`)
    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][NO_SECRET]")
  },
)

test(
  "without a secret the error page is shown",
  covers("middleware.own-pages-open"),
  async ({ auth }) => {
    const response = await auth.get("/protected")

    expect(response.status()).toBe(200)
    expect(await response.text()).toContain("Our error page")
  },
)

test(
  "without a secret the sign-in page does not lead back to an error page that asked for a sign-in",
  covers("error-page.built-in-where-guarded"),
  async ({ auth, serverLog }) => {
    const response = await auth.get("signin", {
      params: { callbackUrl: "/auth-error?error=Configuration" },
      maxRedirects: 0,
    })

    expect(response.status()).toBe(500)
    expect(await response.text()).toContain("problem with the server configuration")
    await expect
      .poll(() => serverLog.text())
      .toContain("[next-auth][error][AUTH_ON_ERROR_PAGE_ERROR]")
  },
)
