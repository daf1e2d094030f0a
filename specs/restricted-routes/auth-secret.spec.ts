import { covers, expect, session, signIn, test } from "../test.ts"

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
