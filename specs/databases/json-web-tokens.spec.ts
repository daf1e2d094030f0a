import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "database-with-tokens" })

test(
  "a sign-in keeps user and account in the database, and the session in a JSON Web Token",
  covers("database-session.jwt-strategy"),
  async ({ auth, database, github }) => {
    await signIn(auth)

    const [user] = await database.rows("user")
    const token = await auth.get("/api/token")
    expect(await token.json()).toMatchObject({ sub: user?.id, email: github.user.email })
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    expect(await database.rows("account")).toMatchObject([{ userId: user?.id }])
    expect(await database.rows("session")).toEqual([])
  },
)

test(
  "such a session outlives the rows of its user",
  covers("database-session.jwt-outlives-rows"),
  async ({ auth, database, github }) => {
    await signIn(auth)
    await database.run(`DELETE FROM "account"`)
    await database.run(`DELETE FROM "user"`)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)
