import { covers, expect, session, setCookies, signIn, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"

test.use({ scenario: "openid-impatient" })

test(
  "is over where the discovery takes longer than the time-out of httpOptions",
  covers("http-options.timeout-of-discovery"),
  async ({ auth, app, openid, serverLog }) => {
    const signingIn = signIn(auth, { provider: "impatient" })
    openid.once("discovery", (answer) => answer.hold(signingIn))

    const end = await signingIn

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthSignin`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("timed out after 1000ms")
  },
)

test(
  "goes on where the discovery answers in time",
  covers("http-options.timeout-of-discovery"),
  async ({ auth, openid }) => {
    await signIn(auth, { provider: "patient" })

    expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
  },
)

test(
  "has the nonce in the cookie that it was given, and goes by it",
  covers("cookies.own-nonce"),
  async ({ auth, openid }) => {
    const start = await startSignIn(auth, { provider: "nonce-alone" })
    await signIn(auth, { provider: "nonce-alone" })

    const { "own-nonce": cookie, ...others } = setCookies(start)
    expect(cookie).toMatchObject({
      value: expect.any(String),
      path: "/api",
      httponly: true,
      samesite: "Strict",
    })
    expect(others).toEqual({})
    expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
  },
)

test(
  "has the nonce for as long as its cookie was given",
  covers("cookies.own-nonce-lifetime"),
  async ({ auth }) => {
    const before = Date.now()
    const start = await startSignIn(auth, { provider: "nonce-alone" })
    const after = Date.now()

    const { "own-nonce": cookie } = setCookies(start)
    expectToLive(cookie, 60, { before, after })
    expect(cookie).toMatchObject({ "max-age": "60" })
  },
)
