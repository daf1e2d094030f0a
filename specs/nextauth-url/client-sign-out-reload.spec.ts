import { covers, expect, signIn, test } from "../test.ts"
import { leaveBy, openSession } from "../verbs/session-page.ts"

test.use({ scenario: "documented-options" })

test("reloads the page that it was called on", covers("sign-out.reloads"), async ({ page }) => {
  await signIn(page.request)
  await openSession(page, "/session")
  await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))

  await leaveBy(page, "signOut")

  await expect(page.locator("#status")).toHaveText("unauthenticated")
  expect(await page.evaluate(() => "isTheSamePage" in window)).toBe(false)
})
