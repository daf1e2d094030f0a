import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"

test.use({ scenario: "documented-options" })

test(
  "gives what getServerSession() gives",
  covers("server-session.unstable-name"),
  async ({ auth, app }) => {
    const claims = { name: "Ada", email: "ada@users.example" }
    const headers = withSessionCookie(sessionToken({ secret: app.secret, claims }))

    const signedOut = await auth.get("/api/unstable-session")
    const signedIn = await auth.get("/api/unstable-session", { headers })

    expect(await signedOut.json()).toBeNull()
    expect(await signedIn.json()).toMatchObject({ user: claims })
  },
)
