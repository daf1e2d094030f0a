import { covers, expect, session, signIn, test } from "../test.ts"
import { laterLine } from "../verbs/later-line.ts"

test.use({ scenario: "no-callbacks" })

test(
  "is off by default: nothing is printed of a sign-in",
  covers("debug.off"),
  async ({ auth, serverLog, github }) => {
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    await laterLine(auth, () => serverLog.text())
    expect(serverLog.text()).not.toContain("[debug]")
  },
)
