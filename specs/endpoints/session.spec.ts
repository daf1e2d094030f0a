import { at, covers, expect, session, setCookies, signIn, signOut, test } from "../test.ts"

test("is an empty object when signed out", covers("session.signed-out"), async ({ auth }) => {
  const response = await auth.get("session")

  expect(response.status()).toBe(200)
  expect(response.headers()["content-type"]).toContain("application/json")
  expect(await response.json()).toEqual({})
})

test("describes the signed-in user", covers("session.signed-in"), async ({ auth, github }) => {
  await signIn(auth)

  expect(await session(auth)).toEqual({
    user: { name: github.user.name, email: github.user.email, image: github.user.avatar_url },
    expires: expect.any(String),
    accessToken: expect.any(String),
  })
})

test(
  "describes each visitor to themselves",
  covers("session.signed-in"),
  async ({ visitor, github }) => {
    const [one, another, stranger] = [await visitor(), await visitor(), await visitor()]

    await signIn(one, { as: github.users.ada })
    await signIn(another, { as: github.users.grace })

    expect(await session(one)).toMatchObject({ user: { name: github.users.ada.name } })
    expect(await session(another)).toMatchObject({ user: { name: github.users.grace.name } })
    expect(await session(stranger)).toEqual({})
  },
)

test("is an empty object again after sign-out", covers("session.signed-out"), async ({ auth }) => {
  await signIn(auth)
  await signOut(auth)

  expect(await session(auth)).toEqual({})
})

test(
  "gives a first-time visitor a CSRF token and remembers where they came from",
  covers("session.first-visit-cookies"),
  async ({ auth, app }) => {
    const response = await auth.get("session")

    expect(setCookies(response)).toMatchObject({
      "next-auth.csrf-token": { value: expect.stringMatching(/^[0-9a-f]{64}\|[0-9a-f]{64}$/) },
      "next-auth.callback-url": { value: app.origin },
    })
  },
)

test(
  "is there again when a user whose token has expired signs in again",
  covers("session.unreadable-token"),
  async ({ auth, github }) => {
    await signIn(auth)
    await auth.get("session", { headers: at({ days: 365 }) })

    expect(await session(auth)).toEqual({})
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)
