import { at, covers, expect, signIn, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"

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

test(
  "without a page for new users, one goes where every user does",
  covers("pages.no-new-user"),
  async ({ auth, app, database }) => {
    const form = { callbackUrl: "/session?a=1" }

    const first = await returnFromProvider(auth, { form })
    const second = await returnFromProvider(auth, { form })

    expect(await database.rows("user")).toHaveLength(1)
    expect(location(first)).toBe(`${app.origin}/session?a=1`)
    expect(location(second)).toBe(`${app.origin}/session?a=1`)
  },
)
