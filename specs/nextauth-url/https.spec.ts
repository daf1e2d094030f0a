import { covers, csrfToken, expect, session, setCookies, signIn, test } from "../test.ts"
import { goToGitHub } from "./return-from-github.ts"

test.use({ scenario: "https" })

const flags = { path: "/", httponly: true, secure: true, samesite: "Lax" }

test(
  "marks the cookies of a visitor",
  covers("secure-cookies.https", "secure-cookies.names"),
  async ({ auth }) => {
    const response = await auth.get("csrf")

    expect(setCookies(response)).toEqual({
      "__Host-next-auth.csrf-token": { value: expect.any(String), ...flags },
      "__Secure-next-auth.callback-url": { value: expect.any(String), ...flags },
    })
  },
)

test(
  "marks the cookie of a sign-in under way",
  covers("secure-cookies.https", "secure-cookies.names"),
  async ({ auth }) => {
    const response = await auth.post("signin/github", {
      form: { csrfToken: await csrfToken(auth) },
      maxRedirects: 0,
    })

    expect(setCookies(response)).toEqual({
      "__Secure-next-auth.state": expect.objectContaining(flags),
    })
  },
)

test(
  "marks the cookie of the session",
  covers("secure-cookies.https", "secure-cookies.names"),
  async ({ auth }) => {
    const callback = await goToGitHub(auth)

    const response = await auth.get(callback.href, { maxRedirects: 0 })

    expect(setCookies(response)["__Secure-next-auth.session-token"]).toMatchObject(flags)
  },
)

test(
  "finds the session behind the marked cookie",
  covers("secure-cookies.names", "https-site.sign-in"),
  async ({ auth, github }) => {
    await signIn(auth)

    const { user } = github
    expect(await session(auth)).toMatchObject({ user: { email: user.email } })
    expect(await (await auth.get("/api/server-session")).json()).toMatchObject({
      user: { email: user.email },
    })
    expect(await (await auth.get("/api/token")).json()).toMatchObject({ email: user.email })
  },
)
