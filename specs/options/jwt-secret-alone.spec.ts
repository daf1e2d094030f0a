import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"

test.use({ scenario: "jwt-secret-alone" })

const claims = { name: "Ada" }
const secret = "fake-secret-of-the-options"

test(
  "is the secret of the endpoints where nothing else says one",
  covers("secret.falls-back-to-jwt-secret"),
  async ({ auth }) => {
    const read = (token: string) => auth.get("session", { headers: withSessionCookie(token) })

    const own = await read(sessionToken({ secret, claims }))
    const another = await read(sessionToken({ secret: "fake-other-secret", claims }))

    expect(own.status()).toBe(200)
    expect(await own.json()).toMatchObject({ user: claims })
    expect(await another.json()).toEqual({})
  },
)

test(
  "is the secret of getServerSession() where nothing else says one",
  covers("server-session.jwt-secret"),
  async ({ auth }) => {
    const read = (token: string) =>
      auth.get("/api/server-session", { headers: withSessionCookie(token) })

    const own = await read(sessionToken({ secret, claims }))
    const another = await read(sessionToken({ secret: "fake-other-secret", claims }))

    expect(own.status()).toBe(200)
    expect(await own.json()).toMatchObject({ user: claims })
    expect(await another.json()).toBeNull()
  },
)
