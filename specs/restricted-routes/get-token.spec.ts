import { covers, expect, signIn, signOut, test } from "../test.ts"
import { lifetimeOf, type Times } from "../verbs/token-lifetime.ts"

const times = { iat: expect.any(Number), exp: expect.any(Number) }

test(
  "gives what the session cookie of the user says",
  covers("get-token.from-cookie"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/api/token")

    const { name, email, avatar_url: picture } = github.user
    const accessToken = github.tokenOf(github.user)
    expect(await response.json()).toMatchObject({ name, email, picture, accessToken, ...times })
  },
)

test(
  "gives what the session cookie says, whatever the Authorization header is for",
  covers("get-token.from-cookie"),
  async ({ auth, github }) => {
    await signIn(auth)

    const headers = { authorization: "Bearer fake-token-of-another-api" }
    const response = await auth.get("/api/token", { headers })

    expect(await response.json()).toMatchObject({ email: github.user.email, ...times })
  },
)

test(
  "says when the token was issued, and that it expires 30 days later",
  covers("get-token.times"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await auth.get("/api/token")

    expect(lifetimeOf((await response.json()) as Times)).toBe(30 * 24 * 3600)
  },
)

test("is null where nobody is signed in", covers("get-token.null-signed-out"), async ({ auth }) => {
  const response = await auth.get("/api/token")

  expect(await response.json()).toBeNull()
})

test("is null after a sign-out", covers("get-token.null-signed-out"), async ({ auth }) => {
  await signIn(auth)
  await signOut(auth)

  const response = await auth.get("/api/token")

  expect(await response.json()).toBeNull()
})
