import { covers, expect, session, sessionToken, signIn, test } from "../test.ts"
import { redirectOf, redirectedPage, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-pages" })

test(
  "a visitor without a session is sent to the app's own sign-in page",
  covers("middleware.own-sign-in-page"),
  async ({ auth, app }) => {
    const response = await visit(auth, "/protected?a=1")

    expect(redirectedPage(response)).toBe(`${app.origin}/login`)
  },
)

test(
  "the app's own sign-in page is told what was asked for, with its query",
  covers("middleware.callback-url"),
  async ({ auth }) => {
    const response = await visit(auth, "/protected?a=1")

    const { searchParams } = new URL(redirectOf(response))
    expect(Object.fromEntries(searchParams)).toEqual({ callbackUrl: "/protected?a=1" })
  },
)

for (const [path, heading] of [
  ["/login?callbackUrl=%2F", "Our sign-in page"],
  ["/auth-error?error=AccessDenied", "Our error page"],
] as const) {
  test(`${path} is everybody's`, covers("middleware.own-pages-open"), async ({ auth }) => {
    const response = await visit(auth, path)

    expect(response.status()).toBe(200)
    expect(await response.text()).toContain(heading)
  })
}

for (const path of ["/login/help", "/logins", "/auth-error/details"]) {
  test(
    `${path} is guarded: it is none of the app's own pages`,
    covers("middleware.own-pages-exactly"),
    async ({ auth, app }) => {
      const response = await visit(auth, path)

      expect(redirectedPage(response)).toBe(`${app.origin}/login`)
    },
  )
}

test(
  "who has signed in over https sees the site",
  covers("middleware.secure-cookie"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await visit(auth, "/server-session")

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    expect(response.status()).toBe(200)
  },
)

test(
  "over https, a token counts in the cookie with the prefix alone",
  covers("middleware.secure-cookie"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims: { name: "Ada Lovelace" } })
    const cookie = (name: string) => ({ cookie: `${name}=${token}` })

    const prefixed = await visit(auth, "/", cookie("__Secure-next-auth.session-token"))
    const plain = await visit(auth, "/", cookie("next-auth.session-token"))

    expect(prefixed.status()).toBe(200)
    expect(redirectedPage(plain)).toBe(`${app.origin}/login`)
  },
)
