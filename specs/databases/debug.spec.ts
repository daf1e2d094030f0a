import { covers, expect, signIn, test } from "../test.ts"

test.use({ scenario: "database-of-an-hour" })

test(
  "debug prints each call of the adapter",
  covers("debug.database"),
  async ({ auth, serverLog }) => {
    await signIn(auth)

    for (const method of ["createUser", "linkAccount", "createSession"]) {
      await expect
        .poll(() => serverLog.text())
        .toMatch(new RegExp(`\\[next-auth\\]\\[debug\\].*${method}`))
    }
  },
)
