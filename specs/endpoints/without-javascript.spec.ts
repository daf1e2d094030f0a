import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "database-with-tokens", javaScriptEnabled: false })

test(
  "signs in with a provider by a form alone",
  covers("built-in-pages.without-javascript"),
  async ({ page, app, github }) => {
    await page.goto("signin")

    await page.getByRole("button", { name: "Sign in with GitHub", exact: true }).click()

    await page.waitForURL(`${app.origin}/welcome?*`)
    expect(await session(page.request)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "signs in by e-mail by a form and a link alone",
  covers("built-in-pages.without-javascript"),
  async ({ page, mail }) => {
    await page.goto("signin")

    await page.getByLabel("Email").fill("grace@users.example")
    await page.getByRole("button", { name: "Sign in with Email" }).click()

    await expect(page.getByText("Check your email")).toBeVisible()
    await page.goto(linkIn(mail.latestTo("grace@users.example")))
    expect(await session(page.request)).toMatchObject({ user: { email: "grace@users.example" } })
  },
)

test(
  "signs in with credentials by a form alone",
  covers("built-in-pages.without-javascript"),
  async ({ page, app }) => {
    await page.goto("signin")

    await page.getByLabel("Username").fill("Ada")
    await page.getByRole("button", { name: "Sign in with Credentials" }).click()

    await page.waitForURL(app.origin)
    expect(await session(page.request)).toMatchObject({ user: { name: "Ada" } })
  },
)

test(
  "signs out by a form alone",
  covers("built-in-pages.without-javascript"),
  async ({ page, app, github }) => {
    await signIn(page.request)
    expect(await session(page.request)).toMatchObject({ user: { name: github.user.name } })
    await page.goto("signout")

    await page.getByRole("button", { name: "Sign out" }).click()

    await page.waitForURL(app.origin)
    expect(await session(page.request)).toEqual({})
  },
)
