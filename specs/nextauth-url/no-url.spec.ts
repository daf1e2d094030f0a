import { covers, expect, test } from "../test.ts"
import { laterLine } from "../verbs/later-line.ts"
import { forwardedHeaders } from "./forwarded-headers.ts"
import { providerUrls, providerUrlsAt } from "./provider-urls.ts"

test.use({ scenario: "no-url" })

test("is warned of", covers("no-url.warned"), async ({ auth, app }) => {
  await auth.get("session")

  await expect.poll(() => app.output()).toContain("[next-auth][warn][NEXTAUTH_URL]")
})

test("is warned of once", covers("no-url.warned-once"), async ({ auth, app }) => {
  await auth.get("session")
  await auth.get("providers")

  await laterLine(auth, () => app.output())
  expect(app.output().match(/\[next-auth\]\[warn\]\[NEXTAUTH_URL\]/g)).toHaveLength(1)
})

test("means http://localhost:3000", covers("no-url.localhost"), async ({ auth }) => {
  expect(await providerUrls(auth)).toEqual(providerUrlsAt("http://localhost:3000"))
})

for (const { what, headers } of forwardedHeaders) {
  test(
    `means http://localhost:3000 whatever the request says: ${what}`,
    covers("no-url.localhost"),
    async ({ auth }) => {
      expect(await providerUrls(auth, headers)).toEqual(providerUrlsAt("http://localhost:3000"))
    },
  )
}
