import { covers, expect, signIn, test } from "../test.ts"
import { identityOf } from "../verbs/session-page.ts"

test.use({ scenario: "documented-options" })

test(
  "has the user, and nothing of what the callbacks of the options add",
  covers("server-session.needs-options"),
  async ({ auth, github }) => {
    await signIn(auth)

    const without = await auth.get("/api/session-without-options")
    const by = await auth.get("/api/server-session")

    const user = identityOf(github.user)
    expect(await without.json()).toEqual({ user })
    expect(await by.json()).toEqual({ user, accessToken: github.tokenOf(github.user) })
  },
)

test(
  "is null where nobody is signed in",
  covers("server-session.needs-options"),
  async ({ auth }) => {
    const response = await auth.get("/api/session-without-options")

    expect(await response.json()).toBeNull()
  },
)
