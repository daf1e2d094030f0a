import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-function-alone" })

test(
  "is invoked for who is signed in, where no options are said",
  covers("middleware.function-without-options"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims: { name: "Ada Lovelace" } })

    const response = await visit(auth, "/protected", withSessionCookie(token))

    expect(response.status()).toBe(200)
    expect(JSON.parse(response.headers()["x-token"] ?? "")).toMatchObject({ name: "Ada Lovelace" })
  },
)

test(
  "is not invoked for who is not, who is sent to the sign-in page",
  covers("middleware.function-without-options"),
  async ({ auth, app }) => {
    const response = await visit(auth, "/protected")

    expect(redirectedPage(response)).toBe(signInPageOf(app))
    expect(response.headers()).not.toHaveProperty("x-token")
  },
)
