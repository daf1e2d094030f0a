import { covers, expect, test } from "../test.ts"
import { partsOf } from "../verbs/encrypted.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { lifetimeOf, type Times } from "../verbs/token-lifetime.ts"

test.use({ scenario: "documented-options" })

for (const [whose, secretOf, user] of [
  ["the app's secret", (secret: string) => secret, { name: "Ada" }],
  ["another secret", () => "fake-secret-of-another", undefined],
] as const) {
  test(
    `encode() makes a session token of ${whose}: ${user ? "it is accepted" : "it is refused"}`,
    covers("jwt.encode"),
    async ({ auth, app }) => {
      const params = { name: "Ada", secret: secretOf(app.secret) }
      const token = (await (await auth.get("/api/encoded-token", { params })).json()) as string

      const response = await auth.get("session", { headers: withSessionCookie(token) })

      expect(((await response.json()) as { user?: unknown }).user).toEqual(user)
    },
  )
}

test(
  "encode() encrypts by A256GCM, and decode() gives back what it was given, for 30 days",
  covers("jwt.encode", "jwt.decode"),
  async ({ auth, app: { secret } }) => {
    const made = await auth.get("/api/encoded-token", { params: { name: "Ada", secret } })
    const token = (await made.json()) as string

    const response = await auth.get("/api/decoded-token", { params: { token, secret } })

    expect(JSON.parse(partsOf(token)[0] ?? "")).toMatchObject({ enc: "A256GCM" })
    const payload = (await response.json()) as Times
    expect(payload).toMatchObject({ name: "Ada" })
    expect(lifetimeOf(payload)).toBe(30 * 24 * 3600)
  },
)

test(
  "decode() gives null where there is no token",
  covers("jwt.decode"),
  async ({ auth, app: { secret } }) => {
    const response = await auth.get("/api/decoded-token", { params: { secret } })

    expect(await response.json()).toBeNull()
  },
)

test(
  "encode() goes by NEXTAUTH_SECRET where it is given no secret",
  covers("jwt.default-secret"),
  async ({ auth }) => {
    const made = await auth.get("/api/encoded-token", { params: { name: "Ada" } })
    expect(made.status()).toBe(200)
    const token = (await made.json()) as string

    const response = await auth.get("session", { headers: withSessionCookie(token) })

    expect(await response.json()).toMatchObject({ user: { name: "Ada" } })
  },
)

test(
  "decode() goes by NEXTAUTH_SECRET where it is given no secret",
  covers("jwt.default-secret"),
  async ({ auth, app: { secret } }) => {
    const made = await auth.get("/api/encoded-token", { params: { name: "Ada", secret } })
    const token = (await made.json()) as string

    const response = await auth.get("/api/decoded-token", { params: { token } })

    expect(response.status()).toBe(200)
    expect(await response.json()).toMatchObject({ name: "Ada" })
  },
)
