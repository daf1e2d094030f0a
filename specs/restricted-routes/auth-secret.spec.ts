import { covers, expect, session, signIn, test } from "../test.ts"
import { redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "auth-secret" })

test("signs users in", covers("auth-secret.signs-in"), async ({ auth, github }) => {
  await signIn(auth)

  expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
})

test(
  "is the secret that getToken() reads by",
  covers("auth-secret.get-token"),
  async ({ auth, github }) => {
    await signIn(auth)

    const token = await auth.get("/api/token")

    expect(await token.json()).toMatchObject({ email: github.user.email })
  },
)

test(
  "is the secret that getServerSession() reads by",
  covers("auth-secret.server-session"),
  async ({ auth, github }) => {
    await signIn(auth)

    const read = await auth.get("/api/server-session")

    expect(await read.json()).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "is the secret of the middleware, which lets in who has signed in and no one else",
  covers("auth-secret.middleware"),
  async ({ auth, visitor, app }) => {
    await signIn(auth)

    const shown = await visit(auth, "/server-session")
    const refused = await visit(await visitor(), "/server-session")

    expect(shown.status()).toBe(200)
    expect(redirectedPage(refused)).toBe(signInPageOf(app))
  },
)
