import { covers, expect, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "unusable-secret" })

test(
  "a cookie of the sign-in that can't be made is SIGNIN_OAUTH_ERROR in the log, and OAuthSignin",
  covers("sign-in.cookie-error-logged"),
  async ({ auth, app, serverLog }) => {
    const start = await startSignIn(auth)

    expect(location(start)).toBe(`${app.endpoints}error?error=OAuthSignin`)
    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][SIGNIN_OAUTH_ERROR]")
  },
)
