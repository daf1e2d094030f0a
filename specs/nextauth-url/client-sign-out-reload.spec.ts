import { covers, expect, signIn, test } from "../test.ts"
import { leaveBy, openSession } from "../verbs/session-page.ts"

test.use({ scenario: "documented-options" })

for (const [what, address] of [
  ["the page", "/session"],
  ["the part of a page", "/session#part"],
] as const) {
  test(`reloads ${what} that it was called on`, covers("sign-out.reloads"), async ({ page }) => {
    await signIn(page.request)
    await openSession(page, address)
    await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))

    await leaveBy(page, "signOut")

    await expect(page.locator("#status")).toHaveText("unauthenticated")
    expect(await page.evaluate(() => "isTheSamePage" in window)).toBe(false)
    expect(new URL(page.url()).hash).toBe(new URL(address, page.url()).hash)
  })
}
