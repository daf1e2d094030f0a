import { covers, expect, signIn, test } from "../test.ts"
import { leaveBy, openSession } from "../verbs/session-page.ts"
import { openTab, shown } from "./tabs.ts"

test.use({ scenario: "documented-options" })

test(
  "by a page that asks for no session reaches the other tab",
  covers("session-sync.sign-out"),
  async ({ page, github }) => {
    await signIn(page.request)
    await openSession(page)
    const other = await openTab(page)

    await leaveBy(page, "signOut", { callbackUrl: "/session-provider?provider=none" })

    await expect.poll(() => shown(other)).toEqual(["loading", github.user.email, "unauthenticated"])
    await page.waitForURL("**/session-provider?provider=none")
  },
)
