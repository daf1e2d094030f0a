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

    // The last asks for a CSRF token first.
    const ended = [1, 2, 3].map(() => ({ isEnded: true }))
    await expect.poll(() => printed(serverLog, "after NextAuth")).toEqual(ended)
  },
)
