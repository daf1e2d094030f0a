import { covers, expect, signIn, test } from "../test.ts"
import { call, openSession } from "../verbs/session-page.ts"
import {
  connectionOf,
  offlineFromTheStart,
  sessionRequests,
  sessionRequestsWithin,
  shown,
} from "./tabs.ts"

test.use({ scenario: "documented-options" })

test(
  "by default, polling keeps trying while the browser is offline",
  covers("refetch-when-offline.tries-by-default"),
  async ({ page }) => {
    await signIn(page.request)
    await page.clock.install()
    const connection = await connectionOf(page)
    await openSession(page, "/session-provider?refetchInterval=60")
    await connection.setOffline(true)
    const requests = sessionRequests(page)

    for (const minute of ["first", "second", "third"]) {
      await test.step(`the ${minute} minute`, () => page.clock.runFor("01:00"))
      await call(page, "getCsrfToken")
    }

    expect(requests).toEqual(["GET", "GET", "GET"])
  },
)

test(
  "set to false, polling goes on in a tab that was never offline",
  covers("refetch-when-offline.polls-online"),
  async ({ page }) => {
    await signIn(page.request)
    await page.clock.install()
    await connectionOf(page)
    await openSession(page, "/session-provider?refetchInterval=60&refetchWhenOffline=false")

    expect(await sessionRequestsWithin(page, "02:00")).toEqual(["GET", "GET"])
  },
)

test(
  "set to false, polling pauses while the browser is offline, and the user stays signed in",
  covers("refetch-when-offline.paused"),
  async ({ page, github }) => {
    await signIn(page.request)
    await page.clock.install()
    const connection = await connectionOf(page)
    await openSession(page, "/session-provider?refetchInterval=60&refetchWhenOffline=false")
    await connection.setOffline(true)

    expect(await sessionRequestsWithin(page, "05:00")).toEqual([])
    expect(await shown(page)).toEqual(["loading", github.user.email])
  },
)

test(
  "set to false, polling goes on when the browser is online again",
  covers("refetch-when-offline.resumes"),
  async ({ page }) => {
    await signIn(page.request)
    await page.clock.install()
    const connection = await connectionOf(page)
    await openSession(page, "/session-provider?refetchInterval=60&refetchWhenOffline=false")
    await connection.setOffline(true)
    await page.clock.runFor("05:00")
    await connection.setOffline(false)

    expect(await sessionRequestsWithin(page, "02:00")).toEqual(["GET", "GET"])
  },
)

test(
  "set to false, polling waits in a tab that was opened offline",
  covers("refetch-when-offline.paused"),
  async ({ page }) => {
    await signIn(page.request)
    await page.clock.install()
    await offlineFromTheStart(page)
    await openSession(page, "/session-provider?refetchInterval=60&refetchWhenOffline=false")

    expect(await sessionRequestsWithin(page, "05:00")).toEqual([])
  },
)

test(
  "set to false, polling begins in a tab that was opened offline when the browser is online",
  covers("refetch-when-offline.resumes"),
  async ({ page }) => {
    await signIn(page.request)
    await page.clock.install()
    const { goOnline } = await offlineFromTheStart(page)
    await openSession(page, "/session-provider?refetchInterval=60&refetchWhenOffline=false")
    await goOnline()

    expect(await sessionRequestsWithin(page, "02:00")).toEqual(["GET", "GET"])
  },
)
