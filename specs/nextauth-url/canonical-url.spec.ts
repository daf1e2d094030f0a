import { covers, expect, test } from "../test.ts"
import { location } from "../verbs/location.ts"
import { startSignIn } from "../verbs/authorize.ts"

test.use({ scenario: "canonical-url" })

const canonical = "http://app.example"

test(
  "is where providers have their addresses",
  covers("canonical-url.provider-urls", "internal-url.stays-internal"),
  async ({ auth }) => {
    const response = await auth.get("providers")

    expect(await response.json()).toEqual({
      github: {
        id: "github",
        name: "GitHub",
        type: "oauth",
        signinUrl: `${canonical}/api/auth/signin/github`,
        callbackUrl: `${canonical}/api/auth/callback/github`,
      },
    })
  },
)

test(
  "is where the provider sends users back to",
  covers("canonical-url.redirect-uri", "internal-url.stays-internal"),
  async ({ auth, github }) => {
    const authorization = github.next("authorize")
    const start = await startSignIn(auth)

    await auth.get(location(start), { maxRedirects: 0 })

    const { request } = await authorization
    expect(request.url.searchParams.get("redirect_uri")).toBe(
      `${canonical}/api/auth/callback/github`,
    )
  },
)

for (const [page, action] of [
  ["signin", "signin/github"],
  ["signout", "signout"],
] as const) {
  test(
    `is where the form of the ${page} page posts to`,
    covers("canonical-url.form-actions"),
    async ({ auth }) => {
      const response = await auth.get(page)

      const actions = [...(await response.text()).matchAll(/<form action="([^"]*)"/g)]
      expect(actions.map(([, address]) => address)).toEqual([`${canonical}/api/auth/${action}`])
    },
  )
}
