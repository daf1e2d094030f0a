import { covers, expect, session, signIn, test } from "../test.ts"
import { locationOf } from "../verbs/location.ts"
import { startSignIn } from "../verbs/authorize.ts"

test.use({ scenario: "several-providers" })

test(
  "is refused: a sign-in ends with the provider that it was started with",
  covers("callback.provider-bound"),
  async ({ auth, app, serverLog }) => {
    const start = await startSignIn(auth, { provider: "github-at-work" })
    const request = locationOf(start)
    request.searchParams.set("redirect_uri", `${app.endpoints}callback/github`)

    const end = await auth.get(request.href)

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("different provider")
  },
)

test(
  "is told from the one that the sign-in was started with, which signs in",
  covers("callback.provider-bound"),
  async ({ auth, github }) => {
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)
