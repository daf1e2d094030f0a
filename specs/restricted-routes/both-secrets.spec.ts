import { covers, expect, session, signIn, test } from "../test.ts"
import { visit } from "../verbs/visit.ts"

test.use({ scenario: "both-secrets" })

test(
  "are no reason to lose a session: endpoints, getToken(), getServerSession() and middleware go by the same one",
  covers("auth-secret.beside-nextauth-secret"),
  async ({ auth, github }) => {
    const { email } = github.user
    await signIn(auth)

    const token = await auth.get("/api/token")
    const read = await auth.get("/api/server-session")
    const shown = await visit(auth, "/server-session")

    expect(await session(auth)).toMatchObject({ user: { email } })
    expect(await token.json()).toMatchObject({ email })
    expect(await read.json()).toMatchObject({ user: { email } })
    expect(shown.status()).toBe(200)
  },
)
