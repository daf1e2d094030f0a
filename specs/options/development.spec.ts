import { covers, expect, session, signIn, test } from "../test.ts"
import { cookieHeader } from "../verbs/cookie-header.ts"
import { identityOf } from "../verbs/session-page.ts"

test.use({ scenario: "development-without-secret" })

test(
  "signs users in without a secret in development, and the log warns NO_SECRET",
  covers("secret.made-in-development", "secret.warned-in-development"),
  async ({ auth, app, github }) => {
    test.slow()

    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    // With the first request to a server, which may be another check's.
    await expect.poll(() => app.output()).toContain("[next-auth][warn][NO_SECRET]")
  },
)

test(
  "finds the session by getServerSession() in development",
  covers("secret.server-session-in-development"),
  async ({ auth, github }) => {
    test.slow()
    await signIn(auth)
    const user = { user: identityOf(github.user) }
    expect(await session(auth)).toEqual(expect.objectContaining(user))

    const response = await auth.get("/api/server-session")

    expect(await response.json()).toEqual(expect.objectContaining(user))
  },
)

test(
  "knows no session of before where an option has changed since",
  covers("secret.changes-in-development"),
  async ({ auth, github }) => {
    test.slow()
    await signIn(auth)
    const { cookies } = await auth.storageState()
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })

    // The options of this app have this cookie's value.
    const headers = { cookie: cookieHeader([...cookies, { name: "own", value: "changed" }]) }
    const changed = await auth.get("session", { headers })

    expect(await changed.json()).toEqual({})
  },
)
