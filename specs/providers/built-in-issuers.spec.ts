import { covers, expect, session, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"
import { comeBackFrom } from "./come-back.ts"

test.use({ scenario: "built-in-options" })

for (const provider of ["azure-ad-b2c", "salesforce"]) {
  test(
    `${provider}: users sign in at the issuer of its options`,
    covers("built-in-provider.issuer"),
    async ({ auth, app, builtIn }) => {
      const exchange = builtIn.next("token")
      const start = await startSignIn(auth, { provider })

      expect(location(start)).toMatch(new RegExp(`^https://${provider}\\.example/`))
      const back = await comeBackFrom(provider, auth)
      expect((await exchange).request.url.host).toBe(`${provider}.example`)
      expect(location(back)).toBe(app.origin)
      expect(await session(auth)).toMatchObject({ user: { id: expect.any(String) } })
    },
  )
}
