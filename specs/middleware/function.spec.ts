import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-function" })

const admin = { name: "Ada Lovelace", role: "admin" }
const guest = { name: "Grace Hopper", role: "guest" }

test(
  "is invoked with the token of who is authorized",
  covers("middleware.function-token"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims: admin })

    const response = await visit(auth, "/", withSessionCookie(token))

    expect(response.status()).toBe(200)
    expect(JSON.parse(response.headers()["x-token"] ?? "")).toEqual({
      ...admin,
      iat: expect.any(Number),
      exp: expect.any(Number),
    })
  },
)

test(
  "is invoked with the event, by which it can work on after its answer",
  covers("middleware.function-event"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims: admin })

    const response = await visit(auth, "/", withSessionCookie(token))

    expect(response.status()).toBe(200)
    expect(response.headers()["x-wait-until"]).toBe("function")
  },
)

for (const [who, headers] of [
  [
    "whom the authorized callback refuses",
    (secret: string) => withSessionCookie(sessionToken({ secret, claims: guest })),
  ],
  ["who has no session", () => ({})],
] as const) {
  test(
    `is not invoked for a visitor ${who}, who is sent to the sign-in page`,
    covers("middleware.authorized", "middleware.function-only-when-authorized"),
    async ({ auth, app }) => {
      const response = await visit(auth, "/", headers(app.secret))

      expect(redirectedPage(response)).toBe(signInPageOf(app))
      expect(response.headers()).not.toHaveProperty("x-token")
    },
  )
}

test(
  "is invoked for an admin of whom the authorized callback says true, and not for a guest of whom it says nothing",
  covers("middleware.authorized-says-nothing"),
  async ({ auth, app }) => {
    const path = "/server-session"
    const cookieOf = (claims: typeof admin) =>
      withSessionCookie(sessionToken({ secret: app.secret, claims }))

    const shown = await visit(auth, path, cookieOf(admin))
    const refused = await visit(auth, path, cookieOf(guest))

    expect(shown.status()).toBe(200)
    expect(shown.headers()).toHaveProperty("x-token")
    expect(refused.headers()).not.toHaveProperty("x-token")
    expect(redirectedPage(refused)).toBe(signInPageOf(app))
  },
)

test(
  "is invoked without a token where the authorized callback lets everyone see the page",
  covers("middleware.authorized-arguments"),
  async ({ auth }) => {
    const response = await visit(auth, "/api/token")

    expect(response.status()).toBe(200)
    expect(response.headers()["x-token"]).toBe("null")
  },
)
