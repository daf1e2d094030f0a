import { covers, expect, signIn, test } from "../test.ts"
import { call, openSession } from "../verbs/session-page.ts"
import { aMinuteLater, openTab, openWindow, sessionRequests, settled, shown } from "./tabs.ts"

for (const [place, open] of [
  ["the other tab", openTab],
  ["another window", openWindow],
] as const) {
  test(
    `update() in one tab reaches ${place} without a reload`,
    covers("session-sync.update"),
    async ({ page, context, github }) => {
      const { ada, grace } = github.users
      await signIn(page.request, { as: ada })
      await openSession(page)
      const other = await open(page)
      await signIn(page.request, { as: grace })
      await aMinuteLater(context)

      await call(page, "update")

      await expect.poll(() => shown(page)).toEqual(["loading", ada.email, grace.email])
      await expect.poll(() => shown(other)).toEqual(["loading", ada.email, grace.email])
    },
  )
}

test(
  "a second getSession() within the same second reaches the other tab too",
  covers("session-sync.every-change"),
  async ({ page, context }) => {
    await signIn(page.request)
    await openSession(page)
    const other = await openTab(page)
    const requests = sessionRequests(other)
    await aMinuteLater(context)

    await call(page, "getSession")
    await call(page, "getSession")
    await settled(page, other)

    expect(requests).toEqual(["GET", "GET"])
  },
)

test(
  "getSession() in one tab updates the other tab",
  covers("session-sync.get-session-other-tabs"),
  async ({ page, context, github }) => {
    const { ada, grace } = github.users
    await signIn(page.request, { as: ada })
    await openSession(page)
    const other = await openTab(page)
    await signIn(page.request, { as: grace })
    await aMinuteLater(context)

    await call(page, "getSession")

    await expect.poll(() => shown(other)).toEqual(["loading", ada.email, grace.email])
  },
)

test(
  "getSession() updates the tab that calls it",
  covers("session-sync.get-session-own-tab"),
  async ({ page, context, github }) => {
    const { ada, grace } = github.users
    await signIn(page.request, { as: ada })
    await openSession(page)
    await signIn(page.request, { as: grace })
    await aMinuteLater(context)

    await call(page, "getSession")

    await call(page, "getCsrfToken")
    expect(await shown(page)).toEqual(["loading", ada.email, grace.email])
  },
)
