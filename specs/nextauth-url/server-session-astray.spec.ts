import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"

test.use({ scenario: "urls-astray" })

test(
  "getServerSession() needs no request, and gives the session where getSession() can't",
  covers("server-session.no-request"),
  async ({ auth, app }) => {
    const claims = { name: "Ada Lovelace", email: "ada@users.example" }
    const headers = withSessionCookie(sessionToken({ secret: app.secret, claims }))

    const direct = await auth.get("/api/server-session", { headers })
    const byRequest = await auth.get("/api/get-session", { headers })

    expect(await direct.json()).toMatchObject({ user: claims })
    expect(await byRequest.json()).toBeNull()
  },
)
