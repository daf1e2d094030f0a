import { covers, expect, test } from "../test.ts"
import { leaveBy, open, unauthenticated } from "../verbs/session-page.ts"

test.use({ scenario: "sign-in-callback" })

test(
  "a sign-in that ends at a hash of the page itself reloads it",
  covers("sign-in.reloads-for-hash"),
  async ({ page, app }) => {
    await open(page, unauthenticated)
    await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))
    const fields = { username: "Ada", password: "right", callbackUrl: "/session#part" }

    await leaveBy(page, "signIn", "credentials", fields)

    await expect(page.locator("#status")).toHaveText("authenticated")
    expect(page.url()).toBe(`${app.origin}/session#part`)
    expect(await page.evaluate(() => "isTheSamePage" in window)).toBe(false)
  },
)

test(
  "a sign-in without a callbackUrl ends where it was begun",
  covers("sign-in-callback-url.default"),
  async ({ page, app }) => {
    await open(page, unauthenticated, "/session?a=1")

    await leaveBy(page, "signIn", "credentials", { username: "Ada", password: "right" })

    await expect(page.locator("#status")).toHaveText("authenticated")
    expect(page.url()).toBe(`${app.origin}/session?a=1`)
  },
)
