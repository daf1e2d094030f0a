import { covers, expect, sessionToken, setCookies, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"

test.use({ scenario: "documented-options" })

test(
  "getServerSession() leaves the cookies that its route has set",
  covers("server-session.keeps-cookies"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims: { name: "Ada Lovelace" } })

    const response = await auth.get("/api/own-cookie", { headers: withSessionCookie(token) })

    expect(await response.json()).toMatchObject({ user: { name: "Ada Lovelace" } })
    expect(setCookies(response)).toMatchObject({
      own: { value: "kept" },
      "next-auth.session-token": { path: "/" },
    })
  },
)
