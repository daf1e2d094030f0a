import { covers, expect, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "built-in-osso" })

test(
  "Osso has users sign in at the domain that is its issuer",
  covers("built-in-provider.osso"),
  async ({ auth }) => {
    const start = await startSignIn(auth, { provider: "osso" })

    expect(location(start)).toMatch(/^https:\/\/osso\.example\//)
  },
)
