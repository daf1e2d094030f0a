import { covers, expect, test } from "../test.ts"
import { redirectOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "bare-middleware-no-secret" })

test(
  "without a secret and a page of the app's own, the built-in error page says so",
  covers("middleware.no-secret"),
  async ({ auth, app }) => {
    const response = await visit(auth, "/protected")
    const end = await auth.get("/protected")

    expect(redirectOf(response)).toBe(`${app.endpoints}error?error=Configuration`)
    expect(end.status()).toBe(500)
    expect(await end.text()).toContain("problem with the server configuration")
  },
)
