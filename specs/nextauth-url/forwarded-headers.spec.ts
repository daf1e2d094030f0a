import { covers, expect, test } from "../test.ts"
import { forwardedHeaders } from "./forwarded-headers.ts"
import { providerUrls, providerUrlsAt } from "./provider-urls.ts"

for (const { what, headers } of forwardedHeaders) {
  test(
    `change nothing beside NEXTAUTH_URL: ${what}`,
    covers("canonical-url.not-forwarded-host"),
    async ({ auth, app }) => {
      expect(await providerUrls(auth, headers)).toEqual(providerUrlsAt(app.origin))
    },
  )
}
