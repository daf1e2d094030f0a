import { covers, expect, test } from "../test.ts"

test.use({ scenario: "no-preview" })

test(
  "production has GitHub, and no password",
  covers("providers.by-deployment"),
  async ({ auth }) => {
    const providers = await auth.get("providers")

    expect(Object.keys((await providers.json()) as object)).toEqual(["github"])
  },
)
