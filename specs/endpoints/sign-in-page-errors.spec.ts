import { covers, expect, test } from "../test.ts"

const tryAnother = "Try signing in with a different account."

const messages = {
  OAuthSignin: tryAnother,
  OAuthCallback: tryAnother,
  OAuthCreateAccount: tryAnother,
  EmailCreateAccount: tryAnother,
  Callback: tryAnother,
  OAuthAccountNotLinked:
    "To confirm your identity, sign in with the same account you used originally.",
  EmailSignin: "The e-mail could not be sent.",
  CredentialsSignin: "Sign in failed. Check the details you provided are correct.",
  SessionRequired: "Please sign in to access this page.",
  Default: "Unable to sign in.",
}

const sentences = (html: string) => [...html.matchAll(/<p>([^<]+)<\/p>/g)].map(([, text]) => text)

for (const [error, message] of Object.entries(messages)) {
  test(`explains ${error}`, covers("sign-in-page.error-messages"), async ({ auth }) => {
    const response = await auth.get("signin", { params: { error } })

    expect(response.status()).toBe(200)
    expect(sentences(await response.text())).toEqual([message])
  })
}

for (const error of Object.keys(messages).filter((code) => code !== "Default")) {
  test(
    `has more to say of ${error} than the catch-all`,
    covers("sign-in-page.explains-errors"),
    async ({ auth }) => {
      const plain = await auth.get("signin")
      const byDefault = await auth.get("signin", { params: { error: "Default" } })
      const explained = await auth.get("signin", { params: { error } })

      expect(sentences(await plain.text())).toEqual([])
      const said = sentences(await explained.text())
      expect(said).toHaveLength(1)
      expect(said).not.toEqual(sentences(await byDefault.text()))
    },
  )
}

test(
  "has the catch-all message for a code that is not documented",
  covers("sign-in-page.default-error"),
  async ({ auth }) => {
    const byDefault = await auth.get("signin", { params: { error: "Default" } })
    const unknown = await auth.get("signin", { params: { error: "OutOfCoffee" } })

    const messages = sentences(await byDefault.text())
    expect(messages).toHaveLength(1)
    expect(unknown.status()).toBe(200)
    expect(sentences(await unknown.text())).toEqual(messages)
  },
)

test(
  "keeps its form beside a message",
  covers("sign-in-page.form-beside-error"),
  async ({ page }) => {
    await page.goto("signin?error=OAuthCallback")

    await expect(page.getByText(tryAnother)).toBeVisible()
    await expect(page.getByRole("button", { name: "Sign in with GitHub" })).toBeEnabled()
  },
)
