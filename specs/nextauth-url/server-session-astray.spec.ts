import { covers, expect, signIn, test } from "../test.ts"

test.use({ scenario: "internal-url-astray" })

test(
  "getServerSession() needs no request, and gives the session where getSession() can't",
  covers("server-session.no-request"),
  async ({ auth, github }) => {
    await signIn(auth)

    const direct = await auth.get("/api/server-session")
    const byRequest = await auth.get("/api/get-session")

    expect(await direct.json()).toMatchObject({ user: { email: github.user.email } })
    expect(await byRequest.json()).toBeNull()
  },
)
