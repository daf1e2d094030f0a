import { covers, expect, signIn, test } from "../test.ts"
import { sessionOf } from "../verbs/session-page.ts"

test.use({ scenario: "documented-options" })

test(
  "resolves on the server with the session of who asks",
  covers("get-session.on-server"),
  async ({ auth, visitor, github }) => {
    const grace = await visitor()
    await signIn(auth)
    await signIn(grace, { as: github.users.grace })

    expect(await (await auth.get("/api/get-session")).json()).toEqual(sessionOf(github.user))
    expect(await (await grace.get("/api/get-session")).json()).toEqual(
      sessionOf(github.users.grace),
    )
  },
)

test(
  "resolves on the server with null where nobody is signed in",
  covers("get-session.on-server"),
  async ({ auth }) => {
    expect(await (await auth.get("/api/get-session")).json()).toBeNull()
  },
)

test(
  "resolves on the server with the session of the request in an app's context",
  covers("get-session.of-context"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/api/of-context")

    expect(await response.json()).toMatchObject({ session: sessionOf(github.user) })
  },
)

test(
  "resolves in an API route with the session of who posts to it",
  covers("get-session.in-posted-route"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.post("/api/get-session", { data: { answer: 42 } })

    expect(await response.json()).toEqual(sessionOf(github.user))
  },
)
