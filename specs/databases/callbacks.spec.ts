import { printed } from "../verbs/printed.ts"
import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "database" })

test(
  "session is given the user of the database, and no token",
  covers("session-callback.database-user"),
  async ({ auth, database, serverLog }) => {
    await signIn(auth)
    const answer = await session(auth)

    await expect.poll(() => printed(serverLog, "session callback")).toHaveLength(1)
    const [user] = await database.rows("user")
    expect(printed(serverLog, "session callback")).toEqual([{ session: answer, user }])
  },
)

test("jwt is not called", covers("jwt-callback.not-with-database"), async ({ auth, serverLog }) => {
  await signIn(auth)
  await session(auth)

  await expect.poll(() => printed(serverLog, "session callback")).toHaveLength(1)
  expect(printed(serverLog, "jwt callback")).toEqual([])
})
