import { covers, expect, session, signIn, test } from "../test.ts"
import { redirectedPage, signInPageOf, visit, withoutQuery } from "../verbs/visit.ts"

test.use({ scenario: "middleware" })

test(
  "a page that the matcher leaves out is everybody's",
  covers("middleware.matcher"),
  async ({ auth, app }) => {
    const left = await visit(auth, "/session")
    const matched = await visit(auth, "/protected")

    expect(left.status()).toBe(200)
    expect(redirectedPage(matched)).toBe(signInPageOf(app))
  },
)

test(
  "next-auth's own endpoints are everybody's",
  covers("middleware.endpoints-open"),
  async ({ auth }) => {
    const page = await visit(auth, "signin")

    expect(page.status()).toBe(200)
    expect(await session(auth)).toEqual({})
  },
)

test(
  "a route whose address only begins like the endpoints' is guarded as any other",
  covers("middleware.endpoints-only"),
  async ({ auth, app }) => {
    const response = await visit(auth, "/api/authors")

    expect(response.headers()["location"]).toBeDefined()
    expect(redirectedPage(response)).toBe(signInPageOf(app))
  },
)

test(
  "the scripts of the pages are everybody's",
  covers("middleware.assets-open"),
  async ({ auth }) => {
    const page = await visit(auth, "/session")
    const [script = ""] = /\/_next\/static\/[^"]*\.js/.exec(await page.text()) ?? []

    const response = await visit(auth, script)

    expect(response.status()).toBe(200)
    expect(response.headers()["content-type"]).toContain("javascript")
  },
)

test("the site's icon is everybody's", covers("middleware.assets-open"), async ({ auth }) => {
  const response = await visit(auth, "/favicon.ico")

  // The app has none.
  expect(response.status()).toBe(404)
})

test(
  "the data of a page is guarded as the page is",
  covers("middleware.page-data"),
  async ({ auth, visitor, github, app }) => {
    const page = await visit(auth, "/session")
    const [, build] = /"buildId":"([^"]+)"/.exec(await page.text()) ?? []
    const data = `/_next/data/${build}/server-session.json`
    const user = await visitor()
    await signIn(user)

    const anonymous = await visit(auth, data, { "x-nextjs-data": "1" })
    const signedIn = await visit(user, data, { "x-nextjs-data": "1" })

    const redirect = new URL(anonymous.headers()["x-nextjs-redirect"] ?? "", app.origin)
    expect(withoutQuery(redirect.href)).toBe(signInPageOf(app))
    expect(await signedIn.json()).toMatchObject({
      pageProps: { received: { user: { email: github.user.email } } },
    })
  },
)

test(
  "the components of a page are guarded as the page is",
  covers("middleware.page-components"),
  async ({ auth, visitor, github, app }) => {
    const user = await visitor()
    await signIn(user)

    const anonymous = await visit(auth, "/server-session", { rsc: "1" })
    // Next may first add its own parameter to the address.
    const signedIn = await user.get("/server-session", { headers: { rsc: "1" } })

    expect(redirectedPage(anonymous)).toBe(signInPageOf(app))
    expect(await signedIn.text()).toContain(github.user.email)
  },
)
