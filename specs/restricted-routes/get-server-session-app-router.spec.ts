import { covers, expect, signIn, test } from "../test.ts"
import { identityOf } from "../verbs/session-page.ts"
import { sessionInPage } from "../verbs/guards.ts"

test(
  "is the user's session in a route handler",
  covers("server-session.route-handler"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/api/server-session")

    const accessToken = github.tokenOf(github.user)
    expect(await response.json()).toMatchObject({ user: identityOf(github.user), accessToken })
  },
)

test(
  "has no expiry in a route handler",
  covers("server-session.no-expiry-in-route-handler"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await auth.get("/api/server-session")

    expect(await response.json()).not.toHaveProperty("expires")
  },
)

test(
  "is the user's session in a server component",
  covers("server-session.server-component"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/server-session")

    const accessToken = github.tokenOf(github.user)
    const session = await sessionInPage(response)
    expect(session).toMatchObject({ user: identityOf(github.user), accessToken })
  },
)

test(
  "has no expiry in a server component",
  covers("server-session.no-expiry-in-server-component"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await auth.get("/server-session")

    expect(await sessionInPage(response)).not.toHaveProperty("expires")
  },
)
