import { covers, expect, test } from "../test.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "custom-pages" })

test(
  "the sign-in page gets callbackUrl and error whole",
  covers("pages.sign-in-query"),
  async ({ auth, app }) => {
    const callbackUrl = `${app.origin}/session?a=1&b=2`

    const response = await auth.get("signin", {
      params: { callbackUrl, error: "A&B" },
      maxRedirects: 0,
    })

    const page = new URL(location(response), app.origin)
    expect(page.pathname).toBe("/auth/signin")
    expect(Object.fromEntries(page.searchParams)).toEqual({ callbackUrl, error: "A&B" })
  },
)

test(
  "the error page gets the errors that are its own",
  covers("pages.error-own"),
  async ({ auth, app }) => {
    const response = await auth.get("error", {
      params: { error: "AccessDenied" },
      maxRedirects: 0,
    })

    const page = new URL(location(response), app.origin)
    expect(page.pathname + page.search).toBe("/auth/error?error=AccessDenied")
  },
)

test(
  "the error page does not get what the sign-in page explains",
  covers("pages.error-of-sign-in"),
  async ({ auth, app }) => {
    const response = await auth.get("error", {
      params: { error: "OAuthSignin" },
      maxRedirects: 0,
    })

    expect(location(response)).toBe(`${app.endpoints}signin?error=OAuthSignin`)
  },
)
