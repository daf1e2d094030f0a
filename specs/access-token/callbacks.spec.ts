import { covers, csrfToken, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "callback-arguments" })

type Shown = { token: { calls: { user?: unknown; account?: unknown }[] } }

test(
  "the jwt callback is given user, account and profile at the sign-in",
  covers("jwt-callback.sign-in-arguments"),
  async ({ auth, github }) => {
    await signIn(auth)

    const { token } = (await session(auth)) as Shown

    const { login, id, name, email, avatar_url: image } = github.user
    expect(token.calls[0]).toMatchObject({
      user: { id: String(id), name, email, image },
      account: {
        provider: "github",
        type: "oauth",
        providerAccountId: String(id),
        access_token: github.tokenOf(github.user),
      },
      profile: { login, id, email },
    })
  },
)

test(
  "the jwt callback is told that it is a sign-in",
  covers("jwt-callback.sign-in-trigger"),
  async ({ auth }) => {
    await signIn(auth)

    const { token } = (await session(auth)) as Shown

    expect(token.calls[0]).toMatchObject({ trigger: "signIn" })
  },
)

test(
  "the jwt callback is given nothing but the token when the session is read",
  covers("jwt-callback.read-arguments"),
  async ({ auth }) => {
    await signIn(auth)

    await session(auth)
    await session(auth)
    const { token } = (await session(auth)) as Shown

    expect(token.calls.slice(1)).toEqual([{}, {}, {}])
  },
)

test(
  "the jwt callback is called when the server reads the session",
  covers("server-session.jwt-callback"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await auth.get("/api/server-session")

    const { token } = (await response.json()) as Shown
    expect(token.calls.slice(1)).toEqual([{}])
  },
)

test(
  "what the jwt callback changes when the server reads the session stays in it",
  covers("server-session.updates-content"),
  async ({ auth }) => {
    await signIn(auth)

    await auth.get("/api/server-session")
    const { token } = (await session(auth)) as Shown

    // Of the sign-in, of that reading, and of this one.
    expect(token.calls).toHaveLength(3)
  },
)

test(
  "the jwt callback is given the data of an update, and told so",
  covers("jwt-callback.update-arguments"),
  async ({ auth }) => {
    await signIn(auth)
    const data = { name: "Countess of Lovelace", tags: [1, null] }

    await auth.post("session", { data: { csrfToken: await csrfToken(auth), data } })
    const { token } = (await session(auth)) as Shown

    expect(token.calls.slice(1)).toEqual([{ trigger: "update", session: data }, {}])
  },
)

test(
  "the session callback is given the session and what the jwt callback just returned",
  covers("session-callback.arguments"),
  async ({ auth, github }) => {
    await signIn(auth)

    const body = (await session(auth)) as Shown

    const { name, email, avatar_url: image, id } = github.user
    expect(body).toMatchObject({
      user: { name, email, image },
      expires: expect.any(String),
      token: { name, email, picture: image, sub: String(id) },
    })
    expect(body.token.calls).toHaveLength(2)
    // A user and what an update was told are given elsewhere.
    expect(body).toHaveProperty("given", {})
  },
)
