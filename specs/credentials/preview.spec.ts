import { covers, expect, test } from "../test.ts"

test.use({ scenario: "preview" })

test(
  "a preview has the password that takes GitHub's place",
  covers("providers.by-deployment"),
  async ({ auth }) => {
    const providers = await auth.get("providers")

    expect(Object.keys((await providers.json()) as object)).toEqual(["preview"])
  },
)
