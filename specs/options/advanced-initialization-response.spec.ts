import { covers, expect, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "advanced-initialization" })

test(
  "NextAuth has ended the response when it returns: JSON and a redirect",
  covers("advanced-initialization.ends-response"),
  async ({ auth, serverLog }) => {
    // What a check before asked for may be printed only now.
    const params = { of: "this-check" }
    await auth.get("providers", { params })
    await auth.get("csrf", { params })
    await startSignIn(auth, { params })

    const ended = ["providers", "csrf", "signin/github"].map((endpoint) => ({
      address: `/api/auth/${endpoint}?of=this-check`,
      isEnded: true,
    }))
    const own = () =>
      printed(serverLog, "after NextAuth").filter((one) => JSON.stringify(one).includes("?of="))
    await expect.poll(own).toEqual(ended)
  },
)
