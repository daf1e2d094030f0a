import { covers, expect, sessionToken, signIn, test } from "../test.ts"
import { sessionCookie } from "../verbs/guards.ts"

const claims = { name: "Ada Lovelace", email: "ada@users.example", picture: "https://a.example/1" }
const times = { iat: expect.any(Number), exp: expect.any(Number) }

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
