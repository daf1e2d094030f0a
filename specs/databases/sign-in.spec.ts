import { covers, expect, setCookies, signIn, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "database" })

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

test(
  "keeps the user, the account with its tokens, and the session",
  covers("database.persists"),
  async ({ auth, database, github }) => {
    await signIn(auth)

    const { id, name, email, avatar_url: image } = github.user
    const users = await database.rows("user")
    expect(users).toEqual([{ id: expect.any(String), name, email, image, emailVerified: null }])
    const userId = users[0]?.id
    expect(await database.rows("account")).toEqual([
      {
        userId,
        type: "oauth",
        provider: "github",
        providerAccountId: String(id),
        access_token: github.tokenOf(github.user),
        token_type: "bearer",
        scope: "read:user,user:email",
        refresh_token: null,
        expires_at: null,
        id_token: null,
        session_state: null,
      },
    ])
    expect(await database.rows("session")).toEqual([
      { sessionToken: expect.any(String), userId, expires: expect.any(Number) },
    ])
  },
)

test(
  "puts the session token of the row into the cookie, and nothing else",
  covers("database-session.cookie"),
  async ({ auth, database }) => {
    const response = await returnFromProvider(auth)

    const [row] = await database.rows("session")
    const cookie = setCookies(response)["next-auth.session-token"]
    expect(cookie).toEqual({
      value: row?.sessionToken,
      path: "/",
      expires: new Date(row?.expires ?? 0).toUTCString(),
      httponly: true,
      samesite: "Lax",
    })
  },
)

test(
  "makes a session of its own in each browser, with a random UUID as its token",
  covers("database-session.random-token"),
  async ({ auth, visitor, database }) => {
    await signIn(auth)
    await signIn(await visitor())

    const [first, second, ...more] = await database.rows("session")
    expect(more).toEqual([])
    expect(first?.userId).toBe(second?.userId)
    expect(first?.sessionToken).toMatch(uuid)
    expect(second?.sessionToken).toMatch(uuid)
    expect(first?.sessionToken).not.toBe(second?.sessionToken)
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
