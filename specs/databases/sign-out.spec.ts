import { covers, expect, session, setCookies, signIn, signOut, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { submitSignOut } from "../verbs/sign-in.ts"

test.use({ scenario: "database" })

test(
  "deletes the row and the cookie, and leaves user and account",
  covers("database-session.sign-out"),
  async ({ auth, database }) => {
    await signIn(auth)

    const response = await submitSignOut(auth)

    expect(setCookies(response)["next-auth.session-token"]).toMatchObject({
      value: "",
      "max-age": "0",
    })
    expect(await database.rows("session")).toEqual([])
    expect(await database.rows("user")).toHaveLength(1)
    expect(await database.rows("account")).toHaveLength(1)
    expect(await session(auth)).toEqual({})
  },
)

test(
  "ends the session for whoever kept a copy of its cookie",
  covers("database-session.sign-out"),
  async ({ auth, visitor, database }) => {
    await signIn(auth)
    const [row] = await database.rows("session")
    const kept = { headers: withSessionCookie(String(row?.sessionToken)) }
    const thief = await visitor()
    const before = await thief.get("session", kept)

    await signOut(auth)

    expect(await before.json()).toMatchObject({ user: { name: "Ada Lovelace" } })
    const after = await thief.get("session", kept)
    expect(await after.json()).toEqual({})
  },
)

test(
  "ends no session of another browser",
  covers("database-session.sign-out-this-browser-only"),
  async ({ auth, visitor, database }) => {
    const laptop = await visitor()
    await signIn(laptop)
    const kept = await database.rows("session")
    await signIn(auth)

    await signOut(auth)

    expect(await database.rows("session")).toEqual(kept)
    expect(await session(laptop)).toMatchObject({ user: { name: "Ada Lovelace" } })
  },
)
