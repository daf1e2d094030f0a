import { covers, expect, session, signIn, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { redirectedPage } from "../verbs/visit.ts"

test.use({ scenario: "openid" })

test(
  "take the place of what the discovery says: requests for tokens and claims",
  covers("openid.own-requests"),
  async ({ auth, openid }) => {
    await signIn(auth, { provider: "own-requests" })

    expect(await session(auth)).toMatchObject({
      user: { name: `${openid.user.name}, of a request of the app's own` },
      account: { scope: "own" },
    })
  },
)

test(
  "take the place of what the discovery says: the address where users are sent",
  covers("openid.own-address"),
  async ({ auth, openid }) => {
    const start = await startSignIn(auth, { provider: "own-address" })

    expect(redirectedPage(start)).toBe(`${openid.issuer}/own`)
  },
)
