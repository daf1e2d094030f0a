import { covers, expect, test } from "../test.ts"
import { submitCredentials } from "../verbs/credentials.ts"

test.use({ scenario: "sign-in-callback" })

test(
  "the token has the whole user that authorize() returned",
  covers("credentials.user-in-token"),
  async ({ auth }) => {
    await submitCredentials(auth, { username: "Ada", password: "right" })

    const token = await auth.get("/api/token")
    expect(await token.json()).toMatchObject({
      user: { id: "id-of-Ada", name: "Ada", email: "Ada@users.example" },
    })
  },
)
