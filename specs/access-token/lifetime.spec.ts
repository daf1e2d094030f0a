import { at, covers, expect, session, signIn, signOut, test } from "../test.ts"

test(
  "stays the same through reads of the session",
  covers("access-token.kept-through-reads"),
  async ({ auth, github }) => {
    await signIn(auth)

    const first = await session(auth)
    const second = await session(auth)
    const third = await session(auth)

    const expected = { accessToken: github.tokenOf(github.user) }
    expect([first, second, third]).toMatchObject([expected, expected, expected])
  },
)

test(
  "stays the same while the session is rolled over, past the days that it had at first",
  covers("access-token.kept-through-rolling"),
  async ({ auth, github }) => {
    await signIn(auth)

    const later = await auth.get("session", { headers: at({ days: 20 }) })
    const muchLater = await auth.get("session", { headers: at({ days: 40 }) })

    const expected = { accessToken: github.tokenOf(github.user) }
    expect(await later.json()).toMatchObject(expected)
    expect(await muchLater.json()).toMatchObject(expected)
  },
)

test(
  "stays the same where the server read the session first",
  covers("access-token.kept-through-server-reads"),
  async ({ auth, github }) => {
    await signIn(auth)

    await auth.get("/server-session")
    await auth.get("/api/server-session")

    expect(await session(auth)).toMatchObject({ accessToken: github.tokenOf(github.user) })
  },
)

test(
  "is replaced by the token of a new sign-in",
  covers("access-token.replaced-by-sign-in"),
  async ({ auth, github }) => {
    await signIn(auth)
    const before = github.tokenOf(github.user)

    await signIn(auth)

    expect(github.tokenOf(github.user)).not.toBe(before)
    expect(await session(auth)).toMatchObject({ accessToken: github.tokenOf(github.user) })
  },
)

test(
  "is the other user's where another signs in after a sign-out",
  covers("access-token.replaced-by-sign-in"),
  async ({ auth, github }) => {
    await signIn(auth)
    await signOut(auth)

    await signIn(auth, { as: github.users.grace })

    expect(await session(auth)).toMatchObject({ accessToken: github.tokenOf(github.users.grace) })
  },
)

test("is gone after a sign-out", covers("access-token.gone-after-sign-out"), async ({ auth }) => {
  await signIn(auth)
  expect(await session(auth)).toHaveProperty("accessToken")

  await signOut(auth)

  expect(await session(auth)).not.toHaveProperty("accessToken")
})

test("is each user's own", covers("access-token.of-each-user"), async ({ visitor, github }) => {
  const { ada, grace } = github.users
  const [adas, graces] = [await visitor(), await visitor()]
  await Promise.all([signIn(adas, { as: ada }), signIn(graces, { as: grace })])

  const sessions = await Promise.all([session(adas), session(graces)])

  expect(sessions).toMatchObject([
    { user: { email: ada.email }, accessToken: github.tokenOf(ada) },
    { user: { email: grace.email }, accessToken: github.tokenOf(grace) },
  ])
})
