import { covers, expect, test } from "../test.ts"
import { content } from "../verbs/guards.ts"

test.use({ scenario: "no-secret" })

for (const path of ["/api/restricted", "/api/server-session", "/server-session", "/protected"]) {
  test(
    `${path} fails instead of opening where the app has no secret`,
    covers("server-session.fails-closed"),
    async ({ auth, serverLog }) => {
      const response = await auth.get(path, { maxRedirects: 0 })

      expect(response.status()).toBe(500)
      expect(await response.text()).not.toContain(content.content)
      await expect.poll(() => serverLog.text()).toContain("NO_SECRET")
    },
  )
}
