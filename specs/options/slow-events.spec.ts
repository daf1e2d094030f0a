import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "slow-events" })

test(
  "the answer waits until the handler is done, and has what that added",
  covers("events.awaited"),
  async ({ auth }) => {
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ own: "of the handler" })
  },
)

test(
  "a handler that throws keeps nobody from signing in, and the log says which it was",
  covers("events.handler-throws"),
  async ({ auth, github, serverLog }) => {
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][SIGN_IN_EVENT_ERROR]")
    expect(serverLog.text()).toContain("The records are closed")
  },
)
