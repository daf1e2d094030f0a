import { covers, expect, signIn, test } from "../test.ts"
import { call, openSession } from "../verbs/session-page.ts"
import { openTab } from "./tabs.ts"

test.use({ scenario: "documented-options" })

for (const change of ["getSession", "update"] as const) {
  test(
    `neither localStorage nor sessionStorage has anything of the session after ${change}()`,
    covers("session-sync.not-stored"),
    async ({ page, github }) => {
      await signIn(page.request)
      await openSession(page)
      const other = await openTab(page)
      await call(page, change)

      for (const tab of [page, other]) {
        const stored = await tab.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
        expect(stored).not.toContain(github.user.name)
        expect(stored).not.toContain(github.user.email)
        expect(stored).not.toContain("expires")
      }
    },
  )
}
