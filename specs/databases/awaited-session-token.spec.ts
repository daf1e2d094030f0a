import { covers, expect, session, signIn, test } from "../test.ts"
import { signInByMail } from "../verbs/email.ts"
import { keptSessionTokens } from "../verbs/kept-session-tokens.ts"

test.use({ scenario: "database-with-awaited-tokens" })

test(
  "generateSessionToken may make the token asynchronously",
  covers("database-session.awaited-token"),
  async ({ auth, database, github }) => {
    await signIn(auth)

    const tokens = await keptSessionTokens(database)
    expect(tokens).toEqual([expect.stringMatching(/^awaited-[0-9a-f-]{36}$/)])
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "generateSessionToken may do so for a user who returns",
  covers("database-session.awaited-token"),
  async ({ auth, visitor, database, github }) => {
    await signIn(await visitor())
    await signIn(auth)

    const tokens = await keptSessionTokens(database)
    expect(tokens).toEqual([
      expect.stringMatching(/^awaited-[0-9a-f-]{36}$/),
      expect.stringMatching(/^awaited-[0-9a-f-]{36}$/),
    ])
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "generateSessionToken may do so for who opens a mailed link",
  covers("database-session.awaited-token"),
  async ({ auth, database, mail }) => {
    await signInByMail(auth, mail, "grace@users.example")

    const tokens = await keptSessionTokens(database)
    expect(tokens).toEqual([expect.stringMatching(/^awaited-[0-9a-f-]{36}$/)])
    expect(await session(auth)).toMatchObject({ user: { email: "grace@users.example" } })
  },
)
