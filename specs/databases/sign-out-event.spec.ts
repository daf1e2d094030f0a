import { covers, expect, signIn, signOut, test } from "../test.ts"
import { printedEvents } from "./printed-events.ts"

test.use({ scenario: "database-with-trust" })

test(
  "signOut is sent with the session that the adapter deleted, and no token",
  covers("events.sign-out-of-database"),
  async ({ auth, database, serverLog }) => {
    await signIn(auth)
    const [row] = await database.rows("session")

    await signOut(auth)

    const ended = { ...row, expires: new Date(row?.expires ?? 0).toISOString() }
    await expect
      .poll(() => printedEvents(serverLog).at(-1))
      .toEqual(["signOut", { session: ended }])
  },
)
