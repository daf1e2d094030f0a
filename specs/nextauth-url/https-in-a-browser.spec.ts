import { covers, expect, test } from "../test.ts"

test.use({ scenario: "https" })

test(
  "lets a user in and out by clicks",
  covers("https-site.sign-in"),
  async ({ page, app, github }) => {
    await page.goto("/")
    await page.getByRole("button", { name: "Sign in" }).click()
    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    await expect(page.getByText(`Signed in as ${github.user.email}`)).toBeVisible()
    expect(page.url()).toBe(`${app.origin}/`)

    await page.getByRole("button", { name: "Sign out" }).click()

    await expect(page.getByText("Not signed in")).toBeVisible()
    expect(page.url()).toBe(`${app.origin}/`)
  },
)

test(
  "keeps the session in cookies that are only for https and not for scripts",
  covers("secure-cookies.https", "secure-cookies.names", "callback-url.cookie-not-for-scripts"),
  async ({ page, context, app }) => {
    await page.goto("/")
    await page.getByRole("button", { name: "Sign in" }).click()
    await page.getByRole("button", { name: "Sign in with GitHub" }).click()
    await expect(page.getByText("Signed in as")).toBeVisible()

    const cookies = await context.cookies(app.origin)
    const marks = cookies.map(({ name, secure, httpOnly, sameSite, path }) => ({
      name,
      secure,
      httpOnly,
      sameSite,
      path,
    }))
    const marked = { secure: true, httpOnly: true, sameSite: "Lax", path: "/" }
    expect(marks.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: "__Host-next-auth.csrf-token", ...marked },
      { name: "__Secure-next-auth.callback-url", ...marked },
      { name: "__Secure-next-auth.session-token", ...marked },
    ])
    expect(await page.evaluate(() => document.cookie)).toBe("")
  },
)
