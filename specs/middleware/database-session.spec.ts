import { randomUUID } from "node:crypto"
import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { redirectOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware" })

test(
  "sends who has a token of a database session to the sign-in page, and shows the page to who has a JSON Web Token",
  covers("middleware.tokens-only"),
  async ({ auth, app }) => {
    const claims = { name: "Ada", email: "ada@users.example", picture: null, accessToken: "fake" }
    const token = sessionToken({ secret: app.secret, claims })

    const refused = await visit(auth, "/protected", withSessionCookie(randomUUID()))
    const shown = await visit(auth, "/protected", withSessionCookie(token))

    expect(redirectOf(refused)).toContain("/api/auth/signin?")
    expect(shown.status()).toBe(200)
  },
)
