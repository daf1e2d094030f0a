import { covers, expect, session, signIn, test } from "../test.ts"
import { authenticated, isInteractive, leaveBy, state } from "../verbs/session-page.ts"

test.use({ scenario: "own-sign-in-page" })

test(
  "offers each provider by its name, with getProviders() on the server",
  covers("own-sign-in-page.providers"),
  async ({ auth, app }) => {
    const page = await auth.get("signin")

    expect(page.url()).toContain(`${app.origin}/own-sign-in?`)
    const html = await page.text()
    for (const name of ["GitHub", "GitHub at work", "a password"]) {
      expect(html).toContain(`>Sign in with ${name}</button>`)
    }
  },
)

test(
  "has a form with the token that signs in, by getCsrfToken() on the server",
  covers("own-sign-in-page.csrf-token"),
  async ({ auth }) => {
    const page = await auth.get("signin")
    const [, csrfToken = ""] = /name="csrfToken"[^>]* value="(\w+)"/.exec(await page.text()) ?? []

    await auth.post("callback/credentials", { form: { csrfToken, username: "Ada" } })

    expect(await session(auth)).toMatchObject({ user: { name: "Ada" } })
  },
)

test(
  "has such a form where it is the first page that the visitor opens",
  covers("own-sign-in-page.csrf-token-at-first"),
  async ({ auth }) => {
    const page = await auth.get("/own-sign-in")
    const [, csrfToken = ""] = /name="csrfToken"[^>]* value="(\w+)"/.exec(await page.text()) ?? []

    await auth.post("callback/credentials", { form: { csrfToken, username: "Ada" } })

    expect(await session(auth)).toMatchObject({ user: { name: "Ada" } })
  },
)

test(
  "lets the user end on the page that signIn() was called on",
  covers("own-sign-in-page.returns"),
  async ({ page, app, github }) => {
    await page.goto("/session?a=1")

    await leaveBy(page, "signIn")
    await page.waitForURL("**/own-sign-in?*")
    await isInteractive(page)
    await page.getByRole("button", { name: "Sign in with GitHub", exact: true }).click()

    await page.waitForURL((address) => address.pathname !== "/own-sign-in")
    expect(page.url()).toBe(`${app.origin}/session?a=1`)
    await expect.poll(() => state(page)).toEqual(authenticated(github.user))
  },
)

test(
  "lets the user end on the page that required a session",
  covers("own-sign-in-page.returns"),
  async ({ page, app, github }) => {
    await page.goto("/session?required")
    await page.waitForURL("**/own-sign-in?*")
    await isInteractive(page)

    await page.getByRole("button", { name: "Sign in with GitHub", exact: true }).click()

    await page.waitForURL((address) => address.pathname !== "/own-sign-in")
    expect(page.url()).toBe(`${app.origin}/session?required`)
    await expect.poll(() => state(page)).toEqual(authenticated(github.user))
  },
)

test(
  "sends who is signed in to the homepage, by getServerSession()",
  covers("own-sign-in-page.signed-in"),
  async ({ auth, app }) => {
    await signIn(auth)

    const page = await auth.get("/own-sign-in")

    expect(page.url()).toBe(`${app.origin}/`)
  },
)
