import { covers, csrfToken, expect, setCookies, test } from "../test.ts"

test("is an HTML page", covers("sign-in-page.displayed"), async ({ auth }) => {
  const response = await auth.get("signin")

  expect(response.status()).toBe(200)
  expect(response.headers()["content-type"]).toContain("text/html")
  expect(await response.text()).toContain("Sign in with GitHub")
})

test("shows the provider's logo", covers("sign-in-page.provider-logo"), async ({ auth }) => {
  const response = await auth.get("signin")

  expect(await response.text()).toMatch(
    /<img [^>]*src="https:\/\/authjs\.dev\/img\/providers\/github\.svg"/,
  )
})

test(
  "has a form with the visitor's token and the address to come back to",
  covers("sign-in-page.form-per-provider"),
  async ({ page, app }) => {
    await page.goto(`signin?callbackUrl=${app.origin}/session`)

    const token = await csrfToken(page.request)
    const form = page.locator("form")
    await expect(form).toHaveCount(1)
    await expect(form).toHaveAttribute("action", `${app.endpoints}signin/github`)
    await expect(form).toHaveAttribute("method", "POST")
    await expect(form.locator(`[name="csrfToken"]`)).toHaveValue(token)
    await expect(form.locator(`[name="callbackUrl"]`)).toHaveValue(`${app.origin}/session`)
    await expect(form.getByRole("button")).toHaveText("Sign in with GitHub")
  },
)

test(
  "its form signs the visitor in and brings them back",
  covers("sign-in-page.form-signs-in"),
  async ({ page, app }) => {
    await page.goto(`signin?callbackUrl=${app.origin}/session`)

    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    await expect(page).toHaveURL(`${app.origin}/session`)
    await expect(page.locator("#status")).toHaveText("authenticated")
  },
)

test(
  "the address to come back to is the app's own where nobody says one",
  covers("sign-in-page.callback-url-default"),
  async ({ page, app }) => {
    await page.goto("signin")

    await expect(page.locator(`[name="callbackUrl"]`)).toHaveValue(app.origin)
  },
)

test(
  "a link to the sign-in of a provider shows the page and starts nothing",
  covers("sign-in.not-by-get"),
  async ({ auth }) => {
    const response = await auth.get("signin/github", { maxRedirects: 0 })

    expect(response.status()).toBe(200)
    expect(await response.text()).toContain("Sign in with GitHub")
    expect(setCookies(response)).not.toHaveProperty(["next-auth.state"])
  },
)
