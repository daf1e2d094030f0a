import { at, covers, expect, signIn, test } from "../test.ts"

test.use({ scenario: "database-with-max-age-alone" })

test(
  "session.maxAge, where nothing is said of updateAge, ends a session that nobody read for as long",
  covers("database-session.max-age"),
  async ({ auth, visitor, github }) => {
    const early = await visitor()
    await signIn(early)
    await signIn(auth)

    const before = await early.get("session", { headers: at({ minutes: 59 }) })
    const after = await auth.get("session", { headers: at({ minutes: 61 }) })

    expect(await before.json()).toMatchObject({ user: { email: github.user.email } })
    expect(await after.json()).toEqual({})
  },
)

test(
  "session.maxAge, where nothing is said of updateAge, does not end a session that is in use",
  covers("database-session.rolling-by-max-age-alone"),
  async ({ auth, github }) => {
    await signIn(auth)
    await auth.get("session", { headers: at({ minutes: 40 }) })

    const response = await auth.get("session", { headers: at({ minutes: 80 }) })

    expect(await response.json()).toMatchObject({ user: { email: github.user.email } })
  },
)
