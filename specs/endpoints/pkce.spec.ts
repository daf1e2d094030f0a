import { covers, expect, session, signIn, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"
import { cookieHeader } from "../verbs/cookie-header.ts"

test.use({ scenario: "pkce" })

test("a callback with its verifier signs in", covers("pkce.verifier"), async ({ auth, github }) => {
  await signIn(auth)

  expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
})

test(
  "a callback without its verifier is refused, before the code is spent",
  covers("pkce.verifier-required", "callback.error-logged"),
  async ({ auth, visitor, app, github, serverLog }) => {
    const callback = await authorize(auth)
    const { cookies } = await auth.storageState()
    const kept = cookies.filter(({ name }) => name !== "next-auth.pkce.code_verifier")
    const cookie = cookieHeader(kept)
    const other = await visitor()

    const end = await other.get(callback.href, { headers: { cookie }, maxRedirects: 0 })

    expect(end.headers()["location"]).toBe(`${app.endpoints}error?error=OAuthCallback`)
    expect(github.asked).not.toContain("access_token")
    await expect
      .poll(() => serverLog.text())
      .toMatch(/\[OAUTH_CALLBACK_ERROR\][^]*PKCE code_verifier cookie was missing/)
    await auth.get(callback.href)
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)
