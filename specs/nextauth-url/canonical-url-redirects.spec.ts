import { covers, csrfToken, expect, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"
import { submitSignOut } from "../verbs/sign-in.ts"
import { withoutQuery } from "../verbs/visit.ts"

test.use({ scenario: "canonical-url" })

const canonical = "http://app.example"

test(
  "lead to the sign-in page after a form without its token",
  covers("canonical-url.redirects"),
  async ({ auth }) => {
    const response = await auth.post("signin/github", { maxRedirects: 0 })

    expect(withoutQuery(location(response))).toBe(`${canonical}/api/auth/signin`)
  },
)

test(
  "lead to the sign-in page after a failed sign-in",
  covers("canonical-url.redirects"),
  async ({ auth }) => {
    const response = await auth.get("error?error=OAuthSignin", { maxRedirects: 0 })

    expect(location(response)).toBe(`${canonical}/api/auth/signin?error=OAuthSignin`)
  },
)

test("lead to the page asked for", covers("canonical-url.redirects"), async ({ auth }) => {
  const { pathname, search } = await authorize(auth, { form: { callbackUrl: "/session" } })

  const response = await auth.get(`${pathname}${search}`, { maxRedirects: 0 })

  expect(location(response)).toBe(`${canonical}/session`)
})

test("lead home after a sign-out", covers("canonical-url.redirects"), async ({ auth }) => {
  const response = await submitSignOut(auth)

  expect(location(response)).toBe(canonical)
})

test(
  "take the address by which a client came for another site",
  covers("callback-url.foreign"),
  async ({ auth, app }) => {
    const response = await auth.post("signout", {
      form: { csrfToken: await csrfToken(auth), callbackUrl: `${app.origin}/session` },
      maxRedirects: 0,
    })

    expect(location(response)).toBe(canonical)
  },
)
