import { at, covers, expect, session, sessionToken, signIn, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { lifetimeOf, type Times } from "../verbs/token-lifetime.ts"

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

test(
  "jwt.maxAge is the lifetime of a token, though that of sessions is longer",
  covers("jwt.max-age-of-token"),
  async ({ auth, github }) => {
    await signIn(auth)
    const { email } = github.user
    const tokenAfter = (minutes: number) =>
      auth.get("/api/token-of-options", { params: { secret }, headers: at({ minutes }) })

    const token = (await (await tokenAfter(9)).json()) as Times
    const later = await tokenAfter(11)
    const session = await auth.get("session", { headers: at({ minutes: 11 }) })

    expect(token).toMatchObject({ email })
    expect(lifetimeOf(token)).toBe(600)
    expect(await later.json()).toBeNull()
    expect(await session.json()).toEqual({})
  },
)
