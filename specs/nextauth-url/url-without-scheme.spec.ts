import { covers, expect, test } from "../test.ts"
import { providerUrls, providerUrlsAt } from "./provider-urls.ts"

test.use({ scenario: "url-without-scheme" })

test("means https", covers("canonical-url.scheme-assumed"), async ({ auth }) => {
  expect(await providerUrls(auth)).toEqual(providerUrlsAt("https://app.example"))
})
