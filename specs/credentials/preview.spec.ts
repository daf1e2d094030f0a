import { covers, expect, session, test } from "../test.ts"
import { submitCredentials } from "../verbs/credentials.ts"

test.use({ scenario: "preview" })

test(
  "a preview has the password that takes GitHub's place",
  covers("providers.by-deployment"),
  async ({ auth }) => {
    const providers = await auth.get("providers")

    expect(Object.keys((await providers.json()) as object)).toEqual(["credentials"])
  },
)

test(
  "a preview signs its one user in, whose id is a number",
  covers("credentials.numeric-id"),
  async ({ auth }) => {
    await submitCredentials(auth, { username: "jsmith", pin: "1234" })

    const user = { name: "J Smith", email: "jsmith@example.com" }
    const image = "https://i.pravatar.cc/150?u=jsmith@example.com"
    expect(await session(auth)).toMatchObject({ user: { ...user, image } })
    const token = await auth.get("/api/token")
    expect(await token.json()).toMatchObject({ ...user, sub: "1" })
  },
)
