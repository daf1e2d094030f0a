import { covers, expect, session, setCookies, signIn, test } from "../test.ts"
import { authorize, returnFromProvider, startSignIn } from "../verbs/authorize.ts"
import { nameAtLength } from "../verbs/long-name.ts"
import { submitSignOut } from "../verbs/sign-in.ts"

test.use({ scenario: "https" })

test("has cookies whose names say so", covers("secure-cookies.names"), async ({ auth }) => {
  const visit = await auth.get("csrf")
  const start = await startSignIn(auth)
  const callback = await authorize(auth)
  const end = await auth.get(callback.href, { maxRedirects: 0 })

  expect(Object.keys(setCookies(visit)).toSorted()).toEqual([
    "__Host-next-auth.csrf-token",
    "__Secure-next-auth.callback-url",
  ])
  expect(Object.keys(setCookies(start))).toEqual(["__Secure-next-auth.state"])
  expect(setCookies(end)).toHaveProperty(["__Secure-next-auth.session-token"])
})

test("has cookies for https only", covers("secure-cookies.https"), async ({ auth }) => {
  const visit = await auth.get("csrf")
  const start = await startSignIn(auth)
  const callback = await authorize(auth)
  const end = await auth.get(callback.href, { maxRedirects: 0 })

  const cookies = [visit, start, end].flatMap((response) => Object.values(setCookies(response)))
  expect(cookies.length).toBeGreaterThanOrEqual(4)
  for (const cookie of cookies) expect(cookie).toMatchObject({ secure: true })
})

test(
  "takes a session back by a cookie for https only, or the browser would keep it",
  covers("secure-cookies.https"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await submitSignOut(auth)

    expect(setCookies(response)["__Secure-next-auth.session-token"]).toMatchObject({
      value: "",
      secure: true,
    })
    expect(await session(auth)).toEqual({})
  },
)

test(
  "has a session token in pieces whose names say so, for https only",
  covers("secure-cookies.pieces"),
  async ({ auth, github }) => {
    const name = nameAtLength(github)

    const response = await returnFromProvider(auth)

    const piece = expect.objectContaining({ secure: true, httponly: true, samesite: "Lax" })
    expect(setCookies(response)).toMatchObject({
      "__Secure-next-auth.session-token.0": piece,
      "__Secure-next-auth.session-token.1": piece,
      "__Secure-next-auth.session-token.2": piece,
    })
    expect(await session(auth)).toMatchObject({ user: { name } })
  },
)

test(
  "has a session that every way to read it finds",
  covers("https-site.session"),
  async ({ auth, github }) => {
    await signIn(auth)

    const read = await auth.get("/api/server-session")
    const token = await auth.get("/api/token")

    const { email } = github.user
    expect(await session(auth)).toMatchObject({ user: { email } })
    expect(await read.json()).toMatchObject({ user: { email } })
    expect(await token.json()).toMatchObject({ email })
  },
)

test(
  "reports a malformed callbackUrl in the cookie that it has there",
  covers("callback-url.malformed-reported"),
  async ({ auth, serverLog }) => {
    const cookie = `__Secure-next-auth.callback-url=${encodeURIComponent("not an address")}`

    await auth.get("signin", { headers: { cookie }, maxRedirects: 0 })

    await expect.poll(() => serverLog.text()).toContain("INVALID_CALLBACK_URL_ERROR")
  },
)
