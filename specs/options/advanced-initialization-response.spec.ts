import { covers, expect, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "advanced-initialization" })

test(
  "NextAuth has ended the response when it returns: JSON and a redirect",
  covers("advanced-initialization.ends-response"),
  async ({ auth, serverLog }) => {
    await auth.get("providers")
    await startSignIn(auth)

    // The last asks for a CSRF token first; and what the check before asked for may be printed only now.
    const returned = () => printed(serverLog, "after NextAuth")
    await expect.poll(() => returned().length).toBeGreaterThanOrEqual(3)
    for (const one of returned()) expect(one).toEqual({ isEnded: true })
  },
)
