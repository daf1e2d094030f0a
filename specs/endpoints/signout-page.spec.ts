import { covers, csrfToken, expect, session, signIn, test } from "../test.ts"

test(
  "asks with a form that carries this visitor's CSRF token",
  covers("signout.page"),
  async ({ page, app }) => {
    const response = await page.goto("signout")

    expect(response?.status()).toBe(200)
    await expect(page.getByText("Are you sure you want to sign out?")).toBeVisible()
    const form = page.locator("form")
    await expect(form).toHaveAttribute("action", `${app.endpoints}signout`)
    await expect(form).toHaveAttribute("method", "POST")
    const token = await csrfToken(page.request)
    await expect(form.locator("input[name=csrfToken]")).toHaveValue(token)
  },
)

test(
  "signs out when its button is clicked",
  covers("signout.page", "signout.signs-out"),
  async ({ page, app }) => {
    await signIn(page.request)
    await page.goto("signout")

    await page.getByRole("button", { name: "Sign out" }).click()

    await expect(page).toHaveURL(`${app.origin}/`)
    expect(await session(page.request)).toEqual({})
  },
)

test(
  "signs no one out by being looked at",
  covers("signout.post-only"),
  async ({ auth, github }) => {
    await signIn(auth)

    await auth.get("signout")

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)
