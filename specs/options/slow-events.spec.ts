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
