import { covers, expect, session, test } from "../test.ts"

test.use({ scenario: "own-sign-in-page" })

test(
  "offers each provider by its name, with getProviders() on the server",
  covers("own-sign-in-page.providers"),
  async ({ auth, app }) => {
    const page = await auth.get("signin")

    expect(page.url()).toContain(`${app.origin}/own-sign-in?`)
    const html = await page.text()
    for (const name of ["GitHub", "GitHub at work", "a password"]) {
      expect(html).toContain(`>Sign in with ${name}</button>`)
    }
  },
)

test(
  "has a form with the token that signs in, by getCsrfToken() on the server",
  covers("own-sign-in-page.csrf-token"),
  async ({ auth }) => {
    const page = await auth.get("signin")
    const [, csrfToken = ""] = /name="csrfToken"[^>]* value="(\w+)"/.exec(await page.text()) ?? []

    await auth.post("callback/credentials", { form: { csrfToken, username: "Ada" } })

    expect(await session(auth)).toMatchObject({ user: { name: "Ada" } })
  },
)
