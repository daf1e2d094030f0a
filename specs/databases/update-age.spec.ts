import { at, covers, expect, signIn, test } from "../test.ts"

test.use({ scenario: "database" })

test(
  "within a day of a write, reading the session writes nothing; after it, the row lives on",
  covers("database-session.update-age-default"),
  async ({ auth, database }) => {
    await signIn(auth)
    const [written] = await database.rows("session")

    await auth.get("session", { headers: at({ hours: 23 }) })
    const [within] = await database.rows("session")
    await auth.get("session", { headers: at({ hours: 25 }) })
    const [after] = await database.rows("session")

    expect(within).toEqual(written)
    expect(after?.expires).toBeGreaterThan(Number(written?.expires))
  },
)
