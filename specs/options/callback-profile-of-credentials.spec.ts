import { covers, expect, test } from "../test.ts"
import { submitCredentials } from "../verbs/credentials.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "sign-in-callback" })

test(
  "signIn is given what was posted as profile",
  covers("sign-in-callback.credentials-as-profile"),
  async ({ auth, serverLog }) => {
    const fields = { username: "Ada", password: "right" }
    await submitCredentials(auth, fields)

    await expect.poll(() => printed(serverLog, "signIn callback")).toHaveLength(1)
    expect(printed(serverLog, "signIn callback")).toMatchObject([{ profile: fields }])
  },
)
