import { covers, expect, test } from "../test.ts"
import { call, openSession, status } from "../verbs/session-page.ts"
import { aMinuteLater, openTab, sessionRequests, settled, shown } from "./tabs.ts"

test.use({ scenario: "sign-in-callback" })

test(
  "in one tab reaches the other tab",
  covers("session-sync.sign-in-without-redirect"),
  async ({ page, context }) => {
    await openSession(page)
    const other = await openTab(page)
    await aMinuteLater(context)
    const requests = sessionRequests(other)

    const fields = { username: "Ada", password: "right", redirect: false }
    await call(page, "signIn", "credentials", fields)
    await expect(status(page)).toHaveText("authenticated")
    await settled(page, other)

    expect(requests).toEqual(["GET"])
    await expect
      .poll(() => shown(other))
      .toEqual(["loading", "unauthenticated", "Ada@users.example"])
  },
)
