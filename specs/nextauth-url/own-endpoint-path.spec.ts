import { covers, expect, session, signIn, test } from "../test.ts"
import { redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "own-endpoint-path" })

test(
  "is in the provider's addresses and in that of the sign-in page's form",
  covers("endpoint-path.endpoints"),
  async ({ auth, app }) => {
    const providers = await auth.get("providers")
    const page = await auth.get("signin")

    const path = `${app.origin}/base/api/authentication`
    expect(await providers.json()).toMatchObject({
      github: { signinUrl: `${path}/signin/github`, callbackUrl: `${path}/callback/github` },
    })
    expect(await page.text()).toContain(`<form action="${path}/signin/github"`)
  },
)

test("lets users in", covers("endpoint-path.endpoints"), async ({ auth, app, github }) => {
  const end = await signIn(auth, { callbackUrl: "/base/server-session" })

  expect(end.url()).toBe(`${app.origin}/base/server-session`)
  expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
})

test(
  "is where the client finds the session",
  covers("endpoint-path.client"),
  async ({ page, github }) => {
    await signIn(page.request)

    await page.goto("/base/session-provider?basePath=/base/api/authentication")

    await expect(page.locator("#status")).toHaveText("authenticated")
    await expect(page.locator("#history")).toContainText(`${github.user.email}`)
  },
)

test(
  "is where the middleware finds the sign-in page",
  covers("endpoint-path.middleware"),
  async ({ auth, app }) => {
    const response = await visit(auth, "/base/session")

    expect(redirectedPage(response)).toBe(signInPageOf(app))
  },
)
