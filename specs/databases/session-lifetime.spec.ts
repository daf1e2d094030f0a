import { at, covers, expect, session, setCookies, signIn, test } from "../test.ts"
import type { SessionRow } from "../../mocks/database/database.ts"
import { linkIn } from "../../mocks/mail/mail.ts"
import { askForLink, signInByMail } from "../verbs/email.ts"
import type { SetCookie } from "../set-cookies.ts"
import { keptSessionTokens } from "../verbs/kept-session-tokens.ts"

test.use({ scenario: "database-of-an-hour" })

const hour = 3_600_000
const minute = 60_000

test(
  "session.maxAge is how long a row lives",
  covers("database-session.max-age"),
  async ({ auth, database }) => {
    const before = Date.now()

    await signIn(auth)

    const [row] = await database.rows("session")
    expect(row?.expires).toBeGreaterThanOrEqual(before + hour)
    expect(row?.expires).toBeLessThanOrEqual(Date.now() + hour)
  },
)

test(
  "session.maxAge is how long the row of a session that a mailed link opens lives, and its cookie",
  covers("database-session.max-age", "database-session.cookie"),
  async ({ auth, database, mail }) => {
    await askForLink(auth, "grace@users.example")
    const before = Date.now()

    const response = await auth.get(linkIn(mail.latestTo("grace@users.example")), {
      maxRedirects: 0,
    })

    const [row] = await database.rows("session")
    expect(row?.expires).toBeGreaterThanOrEqual(before + hour)
    expect(row?.expires).toBeLessThanOrEqual(Date.now() + hour)
    expect(setCookies(response)["next-auth.session-token"]).toEqual(cookieOf(row))
  },
)

test(
  "session.maxAge ends a session that nobody read for as long, with its row and its cookie",
  covers("database-session.max-age"),
  async ({ auth, visitor, database, github }) => {
    const early = await visitor()
    await signIn(early)
    const [kept] = await database.rows("session")
    await signIn(auth)

    const before = await early.get("session", { headers: at({ minutes: 59 }) })
    const after = await auth.get("session", { headers: at({ minutes: 61 }) })

    expect(await before.json()).toMatchObject({ user: { email: github.user.email } })
    expect(await after.json()).toEqual({})
    expect(setCookies(after)["next-auth.session-token"]).toMatchObject({
      value: "",
      "max-age": "0",
    })
    const tokens = await keptSessionTokens(database)
    expect(tokens).toEqual([kept?.sessionToken])
  },
)

test(
  "session.updateAge leaves the row as it is where it was written less than that ago",
  covers("database-session.update-age"),
  async ({ auth, database }) => {
    await signIn(auth)
    const written = await database.rows("session")

    await session(auth)
    await auth.get("session", { headers: at({ minutes: 9 }) })

    expect(await database.rows("session")).toEqual(written)
  },
)

test(
  "session.updateAge has the row prolonged where it was written longer ago",
  covers("database-session.update-age"),
  async ({ auth, database }) => {
    await signIn(auth)
    const before = Date.now()

    await auth.get("session", { headers: at({ minutes: 11 }) })

    const [row] = await database.rows("session")
    expect(row?.expires).toBeGreaterThanOrEqual(before + hour + 11 * minute)
    expect(row?.expires).toBeLessThanOrEqual(Date.now() + hour + 11 * minute)
  },
)

test(
  "a session that is read lives on past its first end",
  covers("database-session.rolling"),
  async ({ auth, github }) => {
    await signIn(auth)
    await auth.get("session", { headers: at({ minutes: 40 }) })

    const response = await auth.get("session", { headers: at({ minutes: 80 }) })

    expect(await response.json()).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "a session that is read has its cookie set again, to end with the row",
  covers("database-session.rolling", "database-session.cookie"),
  async ({ auth, database }) => {
    await signIn(auth)

    const response = await auth.get("session", { headers: at({ minutes: 40 }) })

    const [row] = await database.rows("session")
    expect(setCookies(response)["next-auth.session-token"]).toEqual(cookieOf(row))
    expect(row?.expires).toBeGreaterThan(Date.now() + hour)
  },
)

test(
  "a session that is read says that it ends when its row does, from then on",
  covers("database-session.expires-rotated"),
  async ({ auth, database }) => {
    await signIn(auth)

    const response = await auth.get("session", { headers: at({ minutes: 40 }) })

    const [row] = await database.rows("session")
    const expires = new Date(row?.expires ?? 0).toISOString()
    expect(await response.json()).toMatchObject({ expires })
  },
)

test(
  "getServerSession() prolongs the row, and sets the cookie again",
  covers("server-session.prolongs-session", "server-session.rolls-cookie"),
  async ({ auth, database }) => {
    await signIn(auth)

    const response = await auth.get("/api/server-session", { headers: at({ minutes: 40 }) })

    const [row] = await database.rows("session")
    expect(row?.expires).toBeGreaterThan(Date.now() + hour)
    expect(setCookies(response)["next-auth.session-token"]).toEqual(cookieOf(row))
  },
)

test(
  "generateSessionToken makes the token of each session",
  covers("database-session.own-token"),
  async ({ auth, visitor, database }) => {
    await signIn(auth)
    await signIn(await visitor())

    const tokens = await keptSessionTokens(database)
    expect(tokens).toEqual([
      expect.stringMatching(/^own-[0-9a-f-]{36}$/),
      expect.stringMatching(/^own-[0-9a-f-]{36}$/),
    ])
    expect(new Set(tokens).size).toBe(2)
  },
)

test(
  "generateSessionToken makes the token of a session that a mailed link opens, too",
  covers("database-session.own-token"),
  async ({ auth, database, mail }) => {
    await signInByMail(auth, mail, "grace@users.example")

    const tokens = await keptSessionTokens(database)
    expect(tokens).toEqual([expect.stringMatching(/^own-[0-9a-f-]{36}$/)])
  },
)

test(
  "a session callback that takes the id from the database's user shows it",
  covers("session-callback.database-user"),
  async ({ auth, database }) => {
    await signIn(auth)

    const [user] = await database.rows("user")
    expect(await session(auth)).toMatchObject({ user: { id: user?.id } })
  },
)

/** The cookie of a session in the database: it ends with the row, and no script reads it. */
function cookieOf(row: SessionRow | undefined): SetCookie {
  return {
    value: row?.sessionToken ?? "no session",
    path: "/",
    expires: new Date(row?.expires ?? 0).toUTCString(),
    httponly: true,
    samesite: "Lax",
  }
}
