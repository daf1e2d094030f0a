import { covers, expect, signIn, test } from "../test.ts"
import { call, openSession } from "../verbs/session-page.ts"
import { aMinuteLater, openTab, sessionRequests, settled } from "./tabs.ts"
import { leaveTab, returnToTab } from "./window-focus.ts"

test(
  "loading a page makes one in it, and one in each other tab",
  covers("session-requests.page-load"),
  async ({ page, context }) => {
    await signIn(page.request)
    await openSession(page)
    const other = await openTab(page)
    await settled(page, other)
    const [requests, others] = [sessionRequests(page), sessionRequests(other)]
    await aMinuteLater(context)

    await openSession(page)
    await settled(page, other)

    expect([requests, others]).toEqual([["GET"], ["GET"]])
  },
)

test(
  "signing out without a redirect makes one in each tab",
  covers("session-requests.sign-out"),
  async ({ page }) => {
    await signIn(page.request)
    await openSession(page)
    const tabs = [page, await openTab(page), await openTab(page)]
    await settled(...tabs)
    const requests = tabs.map(sessionRequests)

    await call(page, "signOut", { redirect: false })
    await settled(...tabs)

    expect(requests).toEqual([["GET"], ["GET"], ["GET"]])
  },
)

test(
  "update() makes one in each tab",
  covers("session-requests.update"),
  async ({ page, context }) => {
    await signIn(page.request)
    await openSession(page)
    const tabs = [page, await openTab(page), await openTab(page)]
    await settled(...tabs)
    const requests = tabs.map(sessionRequests)
    await aMinuteLater(context)

    await call(page, "update")
    await settled(...tabs)

    expect(requests).toEqual([["POST"], ["GET"], ["GET"]])
  },
)

test(
  "returning to a tab makes one in each tab",
  covers("session-requests.focus"),
  async ({ page, context }) => {
    await signIn(page.request)
    await openSession(page)
    const tabs = [page, await openTab(page), await openTab(page)]
    await settled(...tabs)
    const requests = tabs.map(sessionRequests)
    await leaveTab(page)
    await aMinuteLater(context)

    await returnToTab(page)
    await settled(...tabs)

    expect(requests).toEqual([["GET"], ["GET"], ["GET"]])
  },
)
