import { covers, expect, session, test } from "../test.ts"
import { insides } from "./insides.ts"

const markup = `"><script>alert(1)</script>`
const names = ["error", "csrfToken", "email", "theme", "url", "code", "state", "nextauth", "title"]
const everything = new URLSearchParams(names.map((name) => [name, markup]))

for (const path of ["signin", "signout", "error", "verify-request"]) {
  test(
    `are text, not markup, in the page of ${path}`,
    covers("hostile.no-reflected-markup"),
    async ({ page, auth }) => {
      const response = await auth.get(`${path}?${everything}`)

      expect(response.status()).toBe(200)
      expect(await response.text()).not.toContain("<script")
      expect(await response.text()).not.toMatch(insides)
      await page.goto(`${path}?${everything}`)
      await expect(page.locator("script")).toHaveCount(0)
      await expect(page.locator(".card")).toHaveCount(1)
    },
  )

  test(
    `are no callbackUrl for the page of ${path}: a configuration error`,
    covers("callback-url.malformed-reported"),
    async ({ auth, serverLog }) => {
      const response = await auth.get(path, { params: { callbackUrl: markup } })

      expect(response.status()).toBe(500)
      expect(await response.text()).toContain("<h1>Server error</h1>")
      expect(await response.text()).not.toContain("<script")
      expect(await response.text()).not.toMatch(insides)
      await expect
        .poll(() => serverLog.text())
        .toContain("[next-auth][error][INVALID_CALLBACK_URL_ERROR]")
    },
  )
}

for (const path of ["session", "csrf", "providers"]) {
  test(
    `are no callbackUrl for ${path}: a configuration error in JSON`,
    covers("callback-url.malformed-in-json"),
    async ({ auth }) => {
      const response = await auth.get(path, { params: { callbackUrl: markup } })

      expect(response.status()).toBe(500)
      expect(await response.json()).toEqual({
        message: expect.stringMatching("There is a problem with the server configuration"),
      })
    },
  )
}

test(
  "are no error code for the callback to pass on",
  covers("hostile.no-reflected-error"),
  async ({ auth, app }) => {
    const response = await auth.get("callback/github", { params: { error: markup } })

    expect(response.url()).toBe(`${app.endpoints}signin?error=Callback`)
    expect(await response.text()).not.toContain("alert(1)")
  },
)

for (const action of [markup, "__proto__", "constructor", "../../session%00"]) {
  test(`are no action: ${action}`, covers("unsupported.unknown-action"), async ({ auth }) => {
    const response = await auth.get(encodeURIComponent(action))

    expect(response.status()).toBe(400)
    expect(await response.text()).toBe(
      "Error: This action with HTTP GET is not supported by NextAuth.js",
    )
    expect(await session(auth)).toEqual({})
  })
}

test(
  "can replace the list of providers, and break the sign-in page",
  covers("hostile.providers-in-query"),
  async ({ auth }) => {
    const response = await auth.get("signin", { params: { providers: markup } })

    expect(response.status()).toBe(500)
    expect(await response.text()).not.toMatch(insides)
    expect((await auth.get("signin")).status()).toBe(200)
  },
)

test(
  "take the place of the CSRF token in the forms of the sign-in page, and those sign nobody in",
  covers("sign-in-page.csrf-token-of-query"),
  async ({ page, app }) => {
    await page.goto("signin?csrfToken=forged")

    await expect(page.locator('input[name="csrfToken"]').first()).toHaveValue("forged")
    await page.getByRole("button", { name: "Sign in with GitHub" }).click()
    await expect(page).toHaveURL(`${app.endpoints}signin?csrf=true`)
  },
)
