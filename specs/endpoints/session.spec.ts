import { covers, expect, session, signIn, test } from "../test.ts"

test("is an empty object when signed out", covers("session.signed-out"), async ({ auth }) => {
  const response = await auth.get("session")

  expect(response.status()).toBe(200)
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
