import { covers, expect, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "built-in-issuers" })

for (const provider of ["azure-ad-b2c", "salesforce"]) {
  test(
    `${provider}: users sign in at the issuer of its options`,
    covers("built-in-provider.issuer"),
    async ({ auth }) => {
      const start = await startSignIn(auth, { provider })

      expect(location(start)).toMatch(new RegExp(`^https://${provider}\\.example/`))
    },
  )
}
