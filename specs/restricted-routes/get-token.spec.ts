import { covers, expect, sessionToken, signIn, signOut, test } from "../test.ts"
import { sessionCookie } from "./guards.ts"

const claims = { name: "Ada Lovelace", email: "ada@users.example", picture: "https://a.example/1" }
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
  "says when the token was issued, and that it expires 30 days later",
  covers("get-token.times"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await auth.get("/api/token")

    const { iat, exp } = (await response.json()) as { iat: number; exp: number }
    expect(exp - iat).toBe(30 * 24 * 3600)
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

test(
  "gives what a token in the Authorization header says",
  covers("get-token.from-bearer"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims })

    const response = await auth.get("/api/token", { headers: { authorization: `Bearer ${token}` } })

    expect(await response.json()).toEqual({ ...claims, ...times })
  },
)

test(
  "gives the user's own token back from the Authorization header of a client without cookies",
  covers("get-token.from-bearer"),
  async ({ auth, visitor, github }) => {
    await signIn(auth)
    const { cookies } = await auth.storageState()
    const token = cookies.find(({ name }) => name === sessionCookie)?.value
    const other = await visitor()

    const response = await other.get("/api/token", {
      headers: { authorization: `Bearer ${token}` },
    })

    expect(await response.json()).toMatchObject({ email: github.user.email, ...times })
  },
)

for (const [what, make] of [
  ["a token encrypted with another secret", () => sessionToken({ secret: "fake-other", claims })],
  ["an expired token", (secret: string) => sessionToken({ secret, claims, maxAge: -60 })],
  ["garbage", () => "garbage"],
] as const) {
  test(
    `is null for ${what} in the Authorization header`,
    covers("get-token.null-bearer"),
    async ({ auth, app }) => {
      const headers = { authorization: `Bearer ${make(app.secret)}` }

      const response = await auth.get("/api/token", { headers })

      expect(await response.json()).toBeNull()
    },
  )
}

test(
  "is null for a malformed escape in the Authorization header",
  covers("get-token.malformed-bearer"),
  async ({ auth }) => {
    const response = await auth.get("/api/token", { headers: { authorization: "Bearer %" } })

    expect(response.status()).toBe(200)
    expect(await response.json()).toBeNull()
  },
)
