import { covers, csrfToken, expect, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "redirect-callback" })

test(
  "lets a sign-in end at another site that it allows",
  covers("redirect-callback.decides"),
  async ({ auth }) => {
    const callbackUrl = "https://partner.example/welcome?from=app#top"

    const response = await returnFromProvider(auth, { form: { callbackUrl } })

    expect(location(response)).toBe(callbackUrl)
  },
)

test(
  "lets a sign-out end at another site that it allows",
  covers("redirect-callback.decides"),
  async ({ auth }) => {
    const callbackUrl = "https://partner.example/goodbye"

    const response = await auth.post("signout", {
      form: { csrfToken: await csrfToken(auth), callbackUrl },
      maxRedirects: 0,
    })

    expect(location(response)).toBe(callbackUrl)
  },
)

for (const [what, callbackUrl] of [
  ["another site", "https://evil.example/x"],
  ["a path", "/session?a=1#part"],
] as const) {
  test(
    `is told what was asked for and where the site is: ${what}`,
    covers("redirect-callback.arguments"),
    async ({ auth, app }) => {
      const response = await auth.post("signout", {
        form: { csrfToken: await csrfToken(auth), callbackUrl },
        maxRedirects: 0,
      })

      const asked = new URLSearchParams({ url: callbackUrl, baseUrl: app.origin })
      expect(location(response)).toBe(`${app.origin}/landing?${asked}`)
    },
  )
}
