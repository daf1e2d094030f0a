import { covers, expect, signIn, signOut, test } from "../test.ts"
import { goToAnswered } from "../verbs/session-page.ts"

test("is shown to who is signed in", covers("protected-page.shown"), async ({ auth, github }) => {
  await signIn(auth)

  const response = await auth.get("/protected", { maxRedirects: 0 })

  expect(response.status()).toBe(200)
  expect(await response.text()).toContain(github.user.email)
})

test(
  "sends who is not signed in to where its guard says, and shows nothing",
  covers("protected-page.redirect"),
  async ({ auth }) => {
    const response = await auth.get("/protected", { maxRedirects: 0 })

    expect(response.status()).toBe(307)
    expect(response.headers()).toMatchObject({ location: "/" })
    expect(await response.text()).not.toContain("sees this page")
  },
)

test(
  "sends who has signed out to where its guard says",
  covers("protected-page.redirect"),
  async ({ auth }) => {
    await signIn(auth)
    await signOut(auth)

    const response = await auth.get("/protected", { maxRedirects: 0 })

    expect(response.status()).toBe(307)
    expect(response.headers()).toMatchObject({ location: "/" })
  },
)

test(
  "opens in a browser after the sign-in that was missing",
  covers("protected-page.after-sign-in"),
  async ({ page, app, github }) => {
    await goToAnswered(page, "/protected")
    await expect(page).toHaveURL(`${app.origin}/`)
    await signIn(page.request)

    await page.goto("/protected")

    await expect(page.getByText(`Only ${github.user.email} sees this page.`)).toBeVisible()
  },
)
