import { covers, expect, session, signIn, test } from "../test.ts"
import { goToAnswered } from "../verbs/session-page.ts"

test.use({ scenario: "https" })

test(
  "lets a user in and out by clicks",
  covers("https-site.sign-in"),
  async ({ page, app, github }) => {
    await goToAnswered(page, "/")
    await page.getByRole("button", { name: "Sign in" }).click()
    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    await expect(page.getByText(`Signed in as ${github.user.email}`)).toBeVisible()
    expect(page.url()).toBe(`${app.origin}/`)

    await page.getByRole("button", { name: "Sign out" }).click()

    await expect(page.getByText("Not signed in")).toBeVisible()
    expect(page.url()).toBe(`${app.origin}/`)
    expect(await session(page.request)).toEqual({})
  },
)

test(
  "keeps cookies that the browser sends over https only",
  covers("secure-cookies.https"),
  async ({ page, context, app }) => {
    await signIn(page.request)
    await page.goto("/session")
    await expect(page.locator("#status")).toHaveText("authenticated")

    const overHttps = await context.cookies(app.origin)
    const overHttp = await context.cookies(app.origin.replace("https:", "http:"))

    expect(overHttps.length).toBeGreaterThanOrEqual(3)
    expect(overHttp).toEqual([])
  },
)

test(
  "keeps no cookie that a script could read",
  covers("callback-url.cookie-not-for-scripts"),
  async ({ page, context, app }) => {
    await signIn(page.request)
    await page.goto("/session")
    await expect(page.locator("#status")).toHaveText("authenticated")

    const kept = await context.cookies(app.origin)
    expect(kept.map(({ name }) => name)).toContain("__Secure-next-auth.callback-url")
    expect(await page.evaluate(() => document.cookie)).not.toContain("callback-url")
  },
)
