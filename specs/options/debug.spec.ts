import { covers, expect, signIn, test } from "../test.ts"

test.use({ scenario: "session-of-an-hour" })

test("prints debug messages where it is true", covers("debug.on"), async ({ auth, serverLog }) => {
  await signIn(auth)

  await expect.poll(() => serverLog.text()).toContain("[next-auth][debug]")
})
