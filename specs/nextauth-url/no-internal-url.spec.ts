import { covers, expect, signIn, test } from "../test.ts"

test(
  "leaves NEXTAUTH_URL to the server's own calls",
  covers("internal-url.defaults-to-url"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/api/get-session")

    expect(await response.json()).toEqual({
      user: { name: github.user.name, email: github.user.email, image: github.user.avatar_url },
      expires: expect.any(String),
      accessToken: github.tokenOf(github.user),
    })
  },
)
