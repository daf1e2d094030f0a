import { covers, expect, session, signIn, test } from "../test.ts"
import { redirectOf, redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-base-path" })

for (const path of ["/base/session", "/base/protected?a=1&b=2", "/base/api/restricted"]) {
  test(
    `without a matcher ${path} is guarded`,
    covers("middleware.whole-site"),
    async ({ auth }) => {
      const response = await visit(auth, path)

      expect(redirectedPage(response)).toMatch(/\/api\/auth\/signin$/)
    },
  )

  test(
    `from ${path} the way to the sign-in page has the path in it`,
    covers("middleware.base-path"),
    async ({ auth, app }) => {
      const response = await visit(auth, path)

      expect(redirectedPage(response)).toBe(signInPageOf(app))
    },
  )
}

test(
  "next-auth's own endpoints below the path are everybody's",
  covers("middleware.base-path"),
  async ({ auth }) => {
    const page = await visit(auth, "signin")

    expect(page.status()).toBe(200)
    expect(await session(auth)).toEqual({})
  },
)

test(
  "who signs in ends on the page that was asked for",
  covers("middleware.base-path"),
  async ({ auth, app, github }) => {
    const first = await visit(auth, "/base/server-session?a=1")
    await auth.get(redirectOf(first))
    const end = await signIn(auth)

    expect(end.url()).toBe(`${app.origin}/base/server-session?a=1`)
    expect(await end.text()).toContain(github.user.email)
  },
)
