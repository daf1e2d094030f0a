import { covers, expect, test } from "../test.ts"

const codes = [
  "OAuthSignin",
  "OAuthCallback",
  "OAuthCreateAccount",
  "EmailCreateAccount",
  "Callback",
  "OAuthAccountNotLinked",
  "EmailSignin",
  "CredentialsSignin",
  "SessionRequired",
]

for (const code of codes) {
  test(
    `send ${code} to the sign-in page`,
    covers("error-page.sign-in-errors"),
    async ({ auth, app }) => {
      const response = await auth.get(`error?error=${code}`, { maxRedirects: 0 })

      expect(response.status()).toBe(302)
      expect(response.headers()["location"]).toBe(`${app.endpoints}signin?error=${code}`)
    },
  )
}

for (const code of ["Configuration", "AccessDenied", "Verification", "Default"]) {
  test(`keep ${code}`, covers("error-page.own-errors"), async ({ auth }) => {
    const response = await auth.get(`error?error=${code}`, { maxRedirects: 0 })

    expect(response.headers()["location"]).toBeUndefined()
    expect(await response.text()).toMatch(/<h1>[^<]+<\/h1>/)
  })
}
