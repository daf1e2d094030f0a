import { covers, expect, signIn, test } from "../test.ts"
import { call, openSession } from "../verbs/session-page.ts"
import { sessionRequests, shown } from "./tabs.ts"
import { leaveTab, returnToTab } from "./window-focus.ts"

test.use({ scenario: "documented-options" })

test(
  "with refetchOnWindowFocus={false}, returning to a tab leaves its session as it is",
  covers("window-focus.switched-off"),
  async ({ page, github }) => {
    const { ada, grace } = github.users
    await signIn(page.request, { as: ada })
    await openSession(page, "/session-provider?refetchOnWindowFocus=false")
    await leaveTab(page)
    await signIn(page.request, { as: grace })
    const requests = sessionRequests(page)

    await returnToTab(page)
    await call(page, "getCsrfToken")

    expect(requests).toEqual([])
    expect(await shown(page)).toEqual(["loading", ada.email])
  },
)

test(
  "returning to a tab asks for nothing where nobody is signed in",
  covers("window-focus.signed-out"),
  async ({ page }) => {
    await openSession(page)
    await leaveTab(page)
    const requests = sessionRequests(page)

    await returnToTab(page)
    await call(page, "getCsrfToken")

    expect(requests).toEqual([])
  },
)
