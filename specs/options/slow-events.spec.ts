import { covers, expect, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"

test.use({ scenario: "slow-events" })

test(
  "the answer waits until the handler is done, which takes half a second",
  covers("events.awaited"),
  async ({ auth }) => {
    const callback = await authorize(auth)
    const before = Date.now()

    await auth.get(callback.href, { maxRedirects: 0 })

    // Timers and clocks are as exact as a millisecond.
    expect(Date.now() - before).toBeGreaterThanOrEqual(499)
  },
)
