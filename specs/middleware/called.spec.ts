import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { redirectedPage, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-called" })

test(
  "with a request lets the app's own middleware go on for whom the options authorize",
  covers("middleware.called"),
  async ({ auth, app: { secret } }) => {
    const token = sessionToken({ secret, claims: { name: "Ada Lovelace", role: "admin" } })

    const response = await visit(auth, "/", withSessionCookie(token))

    expect(response.status()).toBe(200)
    expect(response.headers()).toMatchObject({ "x-own": "of the app" })
  },
)

for (const [who, headers] of [
  [
    "whom the options refuse",
    (secret: string) =>
      withSessionCookie(sessionToken({ secret, claims: { name: "Grace Hopper", role: "guest" } })),
  ],
  ["who has no session", () => ({})],
] as const) {
  test(
    `with a request answers a visitor ${who} with a redirect to the options' sign-in page`,
    covers("middleware.called"),
    async ({ auth, app }) => {
      const response = await visit(auth, "/", headers(app.secret))

      expect(redirectedPage(response)).toBe(`${app.origin}/login`)
      expect(response.headers()).not.toHaveProperty("x-own")
    },
  )
}

test(
  "guards no page for which the app's own middleware doesn't call it",
  covers("middleware.called"),
  async ({ auth }) => {
    const response = await visit(auth, "/server-session")

    expect(response.status()).toBe(200)
  },
)
