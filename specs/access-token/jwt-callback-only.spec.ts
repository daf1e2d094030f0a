import { covers, expect, session, signIn, test } from "../test.ts"
import { sessionOf } from "../verbs/session-page.ts"

test.use({ scenario: "jwt-callback-only" })

test(
  "stays on the server where no session callback forwards it",
  covers("session-callback.forwards-explicitly"),
  async ({ auth, github }) => {
    await signIn(auth)

    const body = await session(auth)

    expect(body).toEqual(sessionOf(github.user))
    expect(body).not.toHaveProperty("accessToken")
  },
)

test(
  "is in the session's token, which getToken() reads on the server",
  covers("jwt-callback.persists"),
  async ({ auth, github }) => {
    await signIn(auth)

    const token: unknown = await (await auth.get("/api/token")).json()

    expect(token).toMatchObject({ accessToken: github.tokenOf(github.user) })
  },
)
