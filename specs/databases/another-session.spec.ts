import type { APIRequestContext } from "@playwright/test"
import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, session, signIn, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"

test.use({ scenario: "database" })

test(
  "a link that is opened while another user is signed in deletes that session, and no other",
  covers("database-session.replaced-by-link"),
  async ({ auth, visitor, database, mail }) => {
    const openLink = async (by: APIRequestContext) => {
      await askForLink(by, "grace@users.example")
      await by.get(linkIn(mail.latestTo("grace@users.example")))
    }
    const [elsewhere, before] = [await visitor(), await visitor()]
    await openLink(before)
    await signIn(elsewhere)
    const others = await database.rows("session")
    await signIn(auth)

    await openLink(auth)

    expect(await session(auth)).toMatchObject({ user: { email: "grace@users.example" } })
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
