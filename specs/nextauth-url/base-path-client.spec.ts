import { covers, expect, session, signIn, test } from "../test.ts"
import { goToAnswered, leaveBy } from "../verbs/session-page.ts"

test.use({ scenario: "base-path" })

test("finds the session", covers("base-path.client"), async ({ page }) => {
  await signIn(page.request)

  await page.goto("/base/session")

  await expect(page.locator("#status")).toHaveText("authenticated")
})

test("signs in and out by clicks", covers("base-path.client"), async ({ page, app, github }) => {
  await goToAnswered(page, "/base")
  await page.getByRole("button", { name: "Sign in" }).click()
  await page.waitForURL(`${app.origin}/base/api/auth/signin?*`)
  await page.getByRole("button", { name: "Sign in with GitHub" }).click()

  await expect(page.getByText(`Signed in as ${github.user.email}`)).toBeVisible()
  expect(page.url()).toBe(`${app.origin}/base`)

  await page.getByRole("button", { name: "Sign out" }).click()

  await expect(page.getByText("Not signed in")).toBeVisible()
  expect(page.url()).toBe(`${app.origin}/base`)
  expect(await session(page.request)).toEqual({})
})

test(
  "ends at the callbackUrl of signIn",
  covers("base-path.client"),
  async ({ page, app, github }) => {
    await page.goto("/base/session")

    await leaveBy(page, "signIn", "github", { callbackUrl: "/base/server-session" })

    await expect(page.locator("#server-session")).toContainText(`${github.user.email}`)
    expect(page.url()).toBe(`${app.origin}/base/server-session`)
  },
)

test(
  "sends to the sign-in page below the path where a session is required",
  covers("base-path.required-session"),
  async ({ page, app }) => {
    await page.goto("/base/session?required")

    await page.waitForURL("**/api/auth/signin?*")
    const { origin, pathname } = new URL(page.url())
    expect(origin + pathname).toBe(`${app.origin}/base/api/auth/signin`)
  },
)
