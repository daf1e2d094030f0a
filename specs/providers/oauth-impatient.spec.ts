import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "oauth-impatient" })

test(
  "is over where the provider takes longer than the time-out of httpOptions",
  covers("http-options.timeout"),
  async ({ auth, app, github, serverLog }) => {
    const signingIn = signIn(auth, { provider: "impatient" })
    // The first request that the app makes: a slow machine can't spend the time-out on another.
    github.once("access_token", (answer) => answer.hold(signingIn))

    const end = await signingIn

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("timed out after 1000ms")
  },
)
