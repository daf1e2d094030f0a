import { covers, expect, session, setCookies, signIn, signOut, test } from "../test.ts"
import { returnFromProvider, startSignIn } from "../verbs/authorize.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"

test.use({ scenario: "own-jwt-and-cookies" })

const value = expect.any(String)
const expires = expect.any(String)

test(
  "have the names and options that they were given: CSRF token and callback URL",
  covers("cookies.own"),
  async ({ auth }) => {
    const response = await auth.get("csrf")

    expect(setCookies(response)).toEqual({
      "own-csrf": { value, path: "/api/auth", httponly: true, samesite: "Strict" },
      "own-callback-url": { value, path: "/api", samesite: "Lax" },
    })
  },
)

test(
  "have the names and options that they were given: state and PKCE verifier",
  covers("cookies.own"),
  async ({ auth }) => {
    const before = Date.now()
    const response = await startSignIn(auth)
    const after = Date.now()

    const cookies = setCookies(response)
    expectToLive(cookies["own-state"], 60, { before, after })
    expectToLive(cookies["own-pkce"], 90, { before, after })
    expect(cookies).toMatchObject({
      "own-state": { value, expires, path: "/api/auth", httponly: true, "max-age": "60" },
      "own-pkce": { value, expires, path: "/api/auth", httponly: true, "max-age": "90" },
    })
  },
)

test(
  "have the names and options that they were given: session token",
  covers("cookies.own"),
  async ({ auth }) => {
    const response = await returnFromProvider(auth)

    expect(setCookies(response)["own-session"]).toEqual({
      value,
      expires,
      path: "/",
      httponly: true,
      samesite: "Strict",
    })
  },
)

test(
  "are the ones that are examined: a callback URL that is none is reported of them, and not of the default's name",
  covers("cookies.own"),
  async ({ auth, serverLog }) => {
    const holding = (name: string) => ({ headers: { cookie: `${name}=not%20an%20address` } })

    const byDefault = await auth.get("signin", holding("next-auth.callback-url"))
    await auth.get("signin", holding("own-callback-url"))

    expect(byDefault.status()).toBe(200)
    await expect
      .poll(() => serverLog.text().split("[next-auth][error][INVALID_CALLBACK_URL_ERROR]"))
      .toHaveLength(2)
  },
)

test(
  "carry a session from sign-in to sign-out",
  covers("cookies.own"),
  async ({ auth, github }) => {
    await signIn(auth)
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })

    await signOut(auth)

    expect(await session(auth)).toEqual({})
  },
)
