import { covers, expect, signIn, signOut, test } from "../test.ts"
import { laterLine } from "../verbs/later-line.ts"
import { identityOf } from "../verbs/session-page.ts"
import { sessionInPage } from "../verbs/guards.ts"

const isoTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)

test(
  "is null in a route where nobody is signed in",
  covers("server-session.null-in-route"),
  async ({ auth }) => {
    const response = await auth.get("/api/server-session")

    expect(await response.json()).toBeNull()
  },
)

test(
  "is null in a page where nobody is signed in, and leaves it HTML",
  covers("server-session.null-in-page"),
  async ({ auth }) => {
    const response = await auth.get("/server-session")

    expect(response.headers()["content-type"]).toContain("text/html")
    expect(await sessionInPage(response)).toBeNull()
  },
)

test(
  "is null in route and page after a sign-out",
  covers("server-session.null-in-route", "server-session.null-in-page"),
  async ({ auth }) => {
    await signIn(auth)
    await signOut(auth)

    const route = await auth.get("/api/server-session")
    const page = await auth.get("/server-session")

    expect(await route.json()).toBeNull()
    expect(await sessionInPage(page)).toBeNull()
  },
)

test(
  "is the user's session, with its expiry, in an API route",
  covers("server-session.api-route"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/api/server-session")

    const accessToken = github.tokenOf(github.user)
    expect(await response.json()).toEqual({
      user: identityOf(github.user),
      accessToken,
      expires: isoTime,
    })
  },
)

test(
  "is the user's session, with its expiry, in getServerSideProps",
  covers("server-session.get-server-side-props"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/server-session")

    const accessToken = github.tokenOf(github.user)
    expect(await sessionInPage(response)).toEqual({
      user: identityOf(github.user),
      accessToken,
      expires: isoTime,
    })
  },
)

test(
  "is given without a warning",
  covers("server-session.no-warning"),
  async ({ auth, serverLog }) => {
    await signIn(auth)

    await auth.get("/api/server-session")

    await laterLine(auth, () => serverLog.text())
    expect(serverLog.text()).not.toContain("[next-auth][warn]")
  },
)
