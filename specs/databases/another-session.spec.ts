import { covers, expect, session, signIn, test } from "../test.ts"
import { signInByMail } from "../verbs/email.ts"

test.use({ scenario: "database" })

test(
  "a link that is opened while another user is signed in deletes that session, and no other",
  covers("database-session.replaced-by-link"),
  async ({ auth, visitor, database, mail }) => {
    const grace = "grace@users.example"
    const [elsewhere, before] = [await visitor(), await visitor()]
    await signInByMail(before, mail, grace)
    await signIn(elsewhere)
    const others = await database.rows("session")
    await signIn(auth)

    await signInByMail(auth, mail, grace)

    expect(await session(auth)).toMatchObject({ user: { email: grace } })
    const kept = await database.rows("session")
    expect(kept.slice(0, -1)).toEqual(others)
    expect(kept).toHaveLength(3)
  },
)

test(
  "who has the cookie of a session that is gone can sign in",
  covers("database-session.stale-cookie"),
  async ({ auth, database, github }) => {
    await signIn(auth)
    await database.run(`DELETE FROM "session"`)

    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    expect(await database.rows("session")).toHaveLength(1)
  },
)
