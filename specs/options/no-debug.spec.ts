import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "no-callbacks" })

test(
  "is off by default: nothing is printed of a sign-in",
  covers("debug.off"),
  async ({ auth, serverLog, github }) => {
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    // Printed after all that the sign-in prints.
    await auth.get("session", { headers: { cookie: "next-auth.session-token=garbage" } })
    await expect.poll(() => serverLog.text()).toContain("JWT_SESSION_ERROR")
    expect(serverLog.text()).not.toContain("[debug]")
  },
)
