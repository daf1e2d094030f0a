import { covers, expect, signIn, test } from "../test.ts"
import { call, openSession } from "../verbs/session-page.ts"
import { aMinuteLater, openTab, sessionRequests, shown } from "./tabs.ts"
import { leaveTab, returnToTab, switchToWindow } from "./window-focus.ts"

test.use({ scenario: "documented-options" })

for (const address of ["/session-provider", "/session-provider?refetchOnWindowFocus=true"]) {
  test(
    `returning to the tab of ${address} updates its session`,
    covers("window-focus.gained"),
    async ({ page, github }) => {
      const { ada, grace } = github.users
      await signIn(page.request, { as: ada })
      await openSession(page, address)
      await leaveTab(page)
      await signIn(page.request, { as: grace })

      await returnToTab(page)

      await expect.poll(() => shown(page)).toEqual(["loading", ada.email, grace.email])
    },
  )
}

test(
  "returning to a tab that began with the server's session updates it",
  covers("window-focus.gained"),
  async ({ page, github }) => {
    const { ada, grace } = github.users
    await signIn(page.request, { as: ada })
    await openSession(page, "/session/initial")
    await leaveTab(page)
    await signIn(page.request, { as: grace })

    await returnToTab(page)

    await expect.poll(() => shown(page)).toEqual([ada.email, grace.email])
  },
)

test(
  "returning to a tab updates the other tabs",
  covers("window-focus.other-tabs"),
  async ({ page, context, github }) => {
    const { ada, grace } = github.users
    await signIn(page.request, { as: ada })
    await openSession(page)
    const other = await openTab(page)
    await leaveTab(page)
    await signIn(page.request, { as: grace })
    await aMinuteLater(context)

    await returnToTab(page)

    await expect.poll(() => shown(other)).toEqual(["loading", ada.email, grace.email])
  },
)

test("leaving a tab updates its session", covers("window-focus.lost"), async ({ page }) => {
  await signIn(page.request)
  await openSession(page)
  const requests = sessionRequests(page)

  await leaveTab(page)
  await call(page, "getCsrfToken")

  expect(requests).toEqual(["GET"])
})

test(
  "switching to a window that was visible beside another updates its session",
  covers("window-focus.window"),
  async ({ page }) => {
    await signIn(page.request)
    await openSession(page)
    const requests = sessionRequests(page)

    await switchToWindow(page)
    await call(page, "getCsrfToken")

    expect(requests).toEqual(["GET"])
  },
)
