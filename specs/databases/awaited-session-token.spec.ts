import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "database-with-awaited-tokens" })

test(
  "generateSessionToken may make the token asynchronously",
  covers("database-session.awaited-token"),
  async ({ auth, database, github }) => {
    await signIn(auth)

    const tokens = (await database.rows("session")).map(({ sessionToken }) => sessionToken)
    expect(tokens).toEqual([expect.stringMatching(/^awaited-[0-9a-f-]{36}$/)])
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)
