import { covers, expect, session, setCookies, signIn, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { cookieHeader } from "../verbs/cookie-header.ts"
import { submitCredentials } from "../verbs/credentials.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "advanced-initialization" })

test(
  "NextAuth called with each request signs a user in",
  covers("advanced-initialization.signs-in"),
  async ({ auth, github }) => {
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "code before it changes the query, and NextAuth goes by that",
  covers("advanced-initialization.changes-request"),
  async ({ auth }) => {
    const start = await startSignIn(auth)

    expect(authorizationRequest(start)).toMatchObject({ allow_signup: "false" })
  },
)

test(
  "a header of the app's own stands beside the cookies of NextAuth",
  covers("advanced-initialization.own-header"),
  async ({ auth }) => {
    const response = await auth.get("csrf")

    expect(response.headers()).toMatchObject({ "x-own": "of the app" })
    expect(setCookies(response)).toMatchObject({ "next-auth.csrf-token": { httponly: true } })
  },
)

test(
  "the session has what the options read of the request",
  covers("advanced-initialization.options-of-request"),
  async ({ auth }) => {
    await signIn(auth)
    const { cookies } = await auth.storageState()

    const sent = await auth.get("session", {
      headers: { cookie: cookieHeader([...cookies, { name: "own", value: "kept" }]) },
    })
    const unsent = await auth.get("session")

    expect(await sent.json()).toMatchObject({ ownCookie: "kept" })
    expect(await unsent.json()).not.toHaveProperty("ownCookie")
  },
)

test(
  "a provider that is left out of the sign-in page is not on it",
  covers("advanced-initialization.hidden-provider"),
  async ({ auth }) => {
    const page = await (await auth.get("signin")).text()

    expect(page).toContain("Sign in with a password")
    expect(page).not.toContain("GitHub")
  },
)

test(
  "a provider that is left out of the sign-in page can be signed in with",
  covers("advanced-initialization.hidden-provider"),
  async ({ auth, github }) => {
    await signIn(auth, { provider: "github" })

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "code before it reads the body of a callback, and NextAuth signs in by it nevertheless",
  covers("advanced-initialization.reads-body"),
  async ({ auth, serverLog }) => {
    await submitCredentials(auth, { username: "Ada" })

    await expect.poll(() => printed(serverLog, "posted")).toMatchObject([{ username: "Ada" }])
    expect(await session(auth)).toMatchObject({ user: { name: "Ada" } })
  },
)
