import { covers, expect, signIn, test } from "../test.ts"
import { call, openSession } from "../verbs/session-page.ts"
import { changeProvider, sessionRequests, sessionRequestsWithin, shown } from "./tabs.ts"
import { leaveTab, returnToTab } from "./window-focus.ts"

test.use({ scenario: "documented-options" })

for (const { what, id, from, to, asked } of [
  {
    what: "a refetchInterval that becomes 0 ends the polling",
    id: "refetch-interval.none-by-default",
    from: 60,
    to: 0,
    asked: [],
  },
  {
    what: "one that was 0 begins it",
    id: "refetch-interval.polls",
    from: 0,
    to: 60,
    asked: ["GET", "GET"],
  },
  {
    what: "one that becomes twice as long makes it half as often",
    id: "refetch-interval.polls",
    from: 60,
    to: 120,
    asked: ["GET"],
  },
] as const) {
  test(what, covers(id), async ({ page, github }) => {
    await signIn(page.request)
    await page.clock.install()
    await openSession(page, `/session-provider?refetchInterval=${from}`)
    await changeProvider(page, `/session-provider?refetchInterval=${to}`)

    expect(await sessionRequestsWithin(page, "02:00")).toEqual(asked)
    expect(await shown(page)).toContain(github.user.email)
  })
}

for (const { id, from, to, asked } of [
  { id: "window-focus.switched-off", from: true, to: false, asked: [] },
  { id: "window-focus.gained", from: false, to: true, asked: ["GET"] },
] as const) {
  test(
    `a refetchOnWindowFocus that becomes ${to} holds when the user returns to the tab`,
    covers(id),
    async ({ page }) => {
      await signIn(page.request)
      await openSession(page, `/session-provider?refetchOnWindowFocus=${from}`)
      await changeProvider(page, `/session-provider?refetchOnWindowFocus=${to}`)
      await leaveTab(page)
      const requests = sessionRequests(page)

      await returnToTab(page)
      await call(page, "getCsrfToken")

      expect(requests).toEqual(asked)
    },
  )
}
