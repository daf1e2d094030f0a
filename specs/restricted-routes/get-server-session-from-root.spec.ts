import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"

test.use({ scenario: "documented-options" })

test(
  "gives the session, and null where there is none",
  covers("server-session.from-root"),
  async ({ auth, app }) => {
    const claims = { name: "Ada", email: "ada@users.example" }
    const headers = withSessionCookie(sessionToken({ secret: app.secret, claims }))

    const signedOut = await auth.get("/api/session-from-root")
    const signedIn = await auth.get("/api/session-from-root", { headers })

    expect(await signedOut.json()).toBeNull()
    expect(await signedIn.json()).toMatchObject({ user: claims })
  },
)

test(
  "gives a helper that passes its arguments and the options on the session, and null where there is none",
  covers("server-session.by-helper"),
  async ({ auth, app }) => {
    const claims = { name: "Ada", email: "ada@users.example" }
    const headers = withSessionCookie(sessionToken({ secret: app.secret, claims }))

    const signedOut = await auth.get("/api/session-by-helper")
    const signedIn = await auth.get("/api/session-by-helper", { headers })

    expect(await signedOut.json()).toBeNull()
    expect(await signedIn.json()).toMatchObject({ user: claims })
  },
)
