import { covers, expect, session, sessionToken, signIn, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"

test.use({ scenario: "jwt-secret" })

const secret = "fake-secret-of-the-options"

test(
  "jwt.secret is the secret of the tokens, and NEXTAUTH_SECRET is not",
  covers("jwt.own-secret"),
  async ({ auth, app }) => {
    const claims = { name: "Ada" }
    const read = async (token: string): Promise<unknown> =>
      (await auth.get("session", { headers: withSessionCookie(token) })).json()

    expect(await read(sessionToken({ secret, claims }))).toMatchObject({ user: claims })
    expect(await read(sessionToken({ secret: app.secret, claims }))).toEqual({})
  },
)

test(
  "getToken() reads such a token where it is given the secret too, and not by itself",
  covers("get-token.needs-own-secret"),
  async ({ auth, github }) => {
    await signIn(auth)
    const { name } = github.user

    const given = await auth.get("/api/token-of-options", { params: { secret } })
    const byItself = await auth.get("/api/token-of-options")

    expect(await given.json()).toMatchObject({ name })
    expect(await byItself.json()).toBeNull()
    expect(await session(auth)).toMatchObject({ user: { name } })
  },
)
