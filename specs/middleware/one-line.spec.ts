import { covers, expect, signIn, test } from "../test.ts"
import { redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-one-line" })

test(
  "the documented line builds, and lets only who has signed in see what its matcher names",
  covers("middleware.one-line"),
  async ({ auth, visitor, app, github }) => {
    await signIn(auth)
    const stranger = await visitor()

    const signedIn = await visit(auth, "/protected")
    const anonymous = await visit(stranger, "/protected")
    const elsewhere = await visit(stranger, "/session")

    expect(await signedIn.text()).toContain(github.user.email)
    expect(redirectedPage(anonymous)).toBe(signInPageOf(app))
    expect(elsewhere.status()).toBe(200)
  },
)
