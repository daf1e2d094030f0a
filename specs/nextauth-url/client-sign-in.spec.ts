import { covers, expect, test } from "../test.ts"
import { leaveBy, signInPage } from "../verbs/session-page.ts"

for (const [what, callbackUrl] of [
  ["a path", "/server-session"],
  ["a path with a query", "/server-session?a=1&b=%2F2"],
  ["a path with a hash", "/server-session#part"],
] as const) {
  test(
    `ends at its callbackUrl: ${what}`,
    covers("sign-in-callback-url.option"),
    async ({ page, app, github }) => {
      await page.goto("/session")

      await leaveBy(page, "signIn", "github", { callbackUrl })

      await expect(page.locator("#server-session")).toContainText(`${github.user.email}`)
      expect(page.url()).toBe(`${app.origin}${callbackUrl}`)
    },
  )
}

test(
  "ends at its callbackUrl: an address of the site",
  covers("sign-in-callback-url.option"),
  async ({ page, app, github }) => {
    const callbackUrl = `${app.origin}/server-session`
    await page.goto("/session")

    await leaveBy(page, "signIn", "github", { callbackUrl })

    await expect(page.locator("#server-session")).toContainText(`${github.user.email}`)
    expect(page.url()).toBe(callbackUrl)
  },
)

test(
  "ends at the page itself with another hash, which sees the session",
  covers("sign-in-callback-url.option"),
  async ({ page, app }) => {
    await page.goto("/session")

    await leaveBy(page, "signIn", "github", { callbackUrl: "/session#part" })

    await expect(page.locator("#status")).toHaveText("authenticated")
    expect(page.url()).toBe(`${app.origin}/session#part`)
  },
)

test(
  "ends where it was called, without a callbackUrl",
  covers("sign-in-callback-url.default"),
  async ({ page, app }) => {
    await page.goto("/session?a=1&b=%2F2")

    await leaveBy(page, "signIn", "github")

    await expect(page.locator("#status")).toHaveText("authenticated")
    expect(page.url()).toBe(`${app.origin}/session?a=1&b=%2F2`)
  },
)

test(
  "ends at the callbackUrl through the sign-in page, without a provider",
  covers("sign-in-callback-url.any-provider"),
  async ({ page, app, github }) => {
    await page.goto("/session")

    await leaveBy(page, "signIn", undefined, { callbackUrl: "/server-session?a=1" })
    // The page that is left has a button of that name, too.
    await signInPage(page)
    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    await expect(page.locator("#server-session")).toContainText(`${github.user.email}`)
    expect(page.url()).toBe(`${app.origin}/server-session?a=1`)
  },
)

test(
  "is begun anew on the sign-in page, which knows the callbackUrl, where there is no such provider",
  covers("sign-in-callback-url.unknown-provider"),
  async ({ page }) => {
    await page.goto("/session")

    await leaveBy(page, "signIn", "nobody", { callbackUrl: "/server-session?a=1" })

    const address = await signInPage(page)
    expect([...address.searchParams]).toEqual([["callbackUrl", "/server-session?a=1"]])
    await expect(page.getByRole("button", { name: "Sign in with GitHub" })).toBeVisible()
  },
)
