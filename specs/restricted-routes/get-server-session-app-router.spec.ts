import { at, covers, expect, setCookies, signIn, test } from "../test.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"
import { content, sessionCookie, sessionInPage } from "../verbs/guards.ts"
import { identityOf, sessionOf } from "../verbs/session-page.ts"

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
  "has its end in a route handler",
  covers("server-session.expiry-in-route-handler"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/api/server-session")

    expect(await response.json()).toEqual(sessionOf(github.user))
  },
)

test(
  "in a route handler sets a session cookie that expires 30 days later",
  covers("server-session.rolls-cookie-in-route-handler"),
  async ({ auth }) => {
    await signIn(auth)
    const before = Date.now()

    const response = await auth.get("/api/server-session")

    const { [sessionCookie]: cookie } = setCookies(response)
    expectToLive(cookie, 30 * 24 * 3600, { before, after: Date.now() })
  },
)

test(
  "in a route handler prolongs the session: used on the 20th day, it lasts beyond the 30th",
  covers("server-session.rolls-cookie-in-route-handler"),
  async ({ auth }) => {
    await signIn(auth)
    await auth.get("/api/server-session", { headers: at({ days: 20 }) })

    const response = await auth.get("/api/restricted", { headers: at({ days: 45 }) })

    expect(await response.json()).toEqual(content)
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
