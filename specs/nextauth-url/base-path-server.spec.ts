import { covers, expect, signIn, test } from "../test.ts"

test.use({ scenario: "base-path" })

test(
  "is where the server asks for the session",
  covers("base-path.endpoints"),
  async ({ auth, github }) => {
    await signIn(auth, { callbackUrl: "/base" })

    const response = await auth.get("/base/api/get-session")

    expect(await response.json()).toMatchObject({ user: { email: github.user.email } })
  },
)
