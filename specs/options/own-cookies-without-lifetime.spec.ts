import { covers, expect, session, setCookies, signIn, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"

test.use({ scenario: "jwt-secret" })

test(
  "cookies of checks whose own options say no lifetime live for 15 minutes, and work",
  covers("cookies.default-lifetime"),
  async ({ auth, github }) => {
    const before = Date.now()
    const response = await startSignIn(auth)
    const after = Date.now()

    for (const name of ["own-state", "own-pkce"]) {
      expectToLive(setCookies(response)[name], 900, { before, after })
    }
    await signIn(auth)
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)
