import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"

test.use({ scenario: "canonical-url" })

test(
  "is where the server asks for the session",
  covers("internal-url.server-side-calls"),
  async ({ auth, app, github }) => {
    const { name, email, avatar_url: image } = github.user
    const claims = { name, email, picture: image }
    const token = sessionToken({ secret: app.secret, claims })

    const response = await auth.get("/api/get-session", {
      headers: withSessionCookie(token),
    })

    expect(await response.json()).toEqual({
      user: { name, email, image },
      expires: expect.any(String),
    })
  },
)
