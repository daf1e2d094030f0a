import { covers, expect, session, signIn, test } from "../test.ts"
import { goToAnswered, signInPage } from "../verbs/session-page.ts"

test("says that nobody is signed in", covers("login-button.signed-out"), async ({ page }) => {
  // Before that, it says so of everyone.
  await goToAnswered(page, "/")

  await expect(page.getByRole("main")).toContainText("Not signed in")
  await expect(page.getByRole("main").getByRole("button")).toHaveText(["Sign in"])
})

test("says who is signed in", covers("login-button.signed-in"), async ({ page, github }) => {
  await signIn(page.request)

  await page.goto("/")

  await expect(page.getByRole("main")).toContainText(`Signed in as ${github.user.email}`)
  await expect(page.getByRole("main").getByRole("button")).toHaveText(["Sign out"])
})

test(
  "signs in by way of the sign-in page and comes back",
  covers("login-button.signs-in"),
  async ({ page, app, github }) => {
    await goToAnswered(page, "/")

    await page.getByRole("button", { name: "Sign in" }).click()
    await signInPage(page)
    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    await expect(page.getByRole("main")).toContainText(`Signed in as ${github.user.email}`)
    expect(page.url()).toBe(`${app.origin}/`)
  },
)

test("signs out and stays on the page", covers("login-button.signs-out"), async ({ page, app }) => {
  await signIn(page.request)
  await page.goto("/")

  await page.getByRole("button", { name: "Sign out" }).click()

  await expect(page.getByRole("main")).toContainText("Not signed in")
  expect(page.url()).toBe(`${app.origin}/`)
  expect(await session(page.request)).toEqual({})
})
