import { covers, expect, session, setCookies, signIn, test } from "../test.ts"
import { content, refusal, sessionInPage, withSessionCookie } from "../verbs/guards.ts"

test.use({ scenario: "database" })

test(
  "describes the user of the row, and when it ends",
  covers("database-session.read"),
  async ({ auth, database, github }) => {
    await signIn(auth)
    const [row] = await database.rows("session")

    expect(await session(auth)).toEqual({
      user: {
        name: github.user.name,
        email: github.user.email,
        image: github.user.avatar_url,
      },
      expires: new Date(row?.expires ?? 0).toISOString(),
    })
  },
)

test(
  "describes the user as the database has them now",
  covers("database-session.read"),
  async ({ auth, database }) => {
    await signIn(auth)
    await database.run(`UPDATE "user" SET "name" = 'Augusta King'`)

    expect(await session(auth)).toMatchObject({ user: { name: "Augusta King" } })
  },
)

test(
  "opens routes and pages that ask getServerSession()",
  covers("database-session.server"),
  async ({ auth, github }) => {
    await signIn(auth)

    const restricted = await auth.get("/api/restricted")
    const page = await auth.get("/server-session")

    expect(await restricted.json()).toEqual(content)
    expect(await sessionInPage(page)).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "is empty once its row is gone, and the cookie is dropped",
  covers("database-session.deleted"),
  async ({ auth, database }) => {
    await signIn(auth)
    const [row] = await database.rows("session")
    const ofTheRow = { headers: withSessionCookie(String(row?.sessionToken)) }
    await database.run(`DELETE FROM "session"`)

    const restricted = await auth.get("/api/restricted", ofTheRow)
    const response = await auth.get("session", ofTheRow)

    expect(await restricted.json()).toEqual(refusal)
    expect(await response.json()).toEqual({})
    expect(setCookies(response)["next-auth.session-token"]).toMatchObject({
      value: "",
      "max-age": "0",
    })
  },
)

test(
  "is empty for a token that no row has",
  covers("database-session.unknown-token"),
  async ({ auth, visitor, database }) => {
    await signIn(await visitor())
    const [row] = await database.rows("session")

    const right = await auth.get("session", {
      headers: withSessionCookie(String(row?.sessionToken)),
    })
    const wrong = await auth.get("session", {
      headers: withSessionCookie(`${row?.sessionToken}.forged`),
    })

    expect(await right.json()).toMatchObject({ user: { name: "Ada Lovelace" } })
    expect(await wrong.json()).toEqual({})
  },
)
