import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "openid-impatient" })

test(
  "is over where the discovery takes longer than the time-out of httpOptions",
  covers("http-options.timeout-of-discovery"),
  async ({ auth, app, openid, serverLog }) => {
    const signingIn = signIn(auth, { provider: "impatient" })
    openid.once("discovery", (answer) => answer.hold(signingIn))

    const end = await signingIn

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthSignin`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("timed out after 1000ms")
  },
)

test(
  "goes on where the discovery answers in time",
  covers("http-options.timeout-of-discovery"),
  async ({ auth, openid }) => {
    await signIn(auth, { provider: "impatient" })

    expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
  },
)
