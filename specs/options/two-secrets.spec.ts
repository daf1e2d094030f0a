import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "two-secrets" })

const claims = { name: "Ada Lovelace", email: "ada@users.example" }

/** A session cookie of the secret that the options say. */
const ofOption = withSessionCookie(sessionToken({ secret: "fake-secret-of-the-options", claims }))

for (const { what, path, id } of [
  {
    what: "the session endpoint",
    path: "/api/auth/session",
    id: "secret.option-over-environment",
  },
  {
    what: "getServerSession()",
    path: "/api/server-session",
    id: "server-session.secret-option-over-environment",
  },
] as const) {
  test(
    `the one of the options, not that of the environment, is ${what}'s`,
    covers(id),
    async ({ auth, visitor, app }) => {
      const ofEnvironment = withSessionCookie(sessionToken({ secret: app.secret, claims }))

      const read = await visit(auth, path, ofOption)
      const refused = await visit(await visitor(), path, ofEnvironment)

      expect(await read.json()).toMatchObject({ user: claims })
      // By itself, or by the middleware before it.
      expect(refused.status()).toBeLessThan(400)
      expect(await refused.text()).not.toContain(claims.email)
    },
  )
}

test(
  "the one of the options, not that of the environment, is the middleware's",
  covers("middleware.secret-option-over-environment"),
  async ({ auth, visitor, app }) => {
    const ofEnvironment = withSessionCookie(sessionToken({ secret: app.secret, claims }))

    const shown = await visit(auth, "/protected", ofOption)
    const refused = await visit(await visitor(), "/protected", ofEnvironment)

    expect(shown.status()).toBe(200)
    expect(redirectedPage(refused)).toBe(signInPageOf(app))
  },
)
