import { covers, expect, test } from "../test.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "base-path-custom-pages" })

for (const [page, request, address] of [
  ["sign-in", "signin?callbackUrl=/base", "/auth/signin"],
  ["sign-out", "signout", "/auth/signout"],
  ["error", "error?error=AccessDenied", "/auth/error"],
] as const) {
  test(
    `leave out the base path: ${page}`,
    covers("base-path.custom-pages"),
    async ({ auth, app }) => {
      const response = await auth.get(request, { maxRedirects: 0 })

      const { origin, pathname } = new URL(location(response), app.origin)
      expect(origin + pathname).toBe(app.origin + address)
    },
  )
}
