import { covers, expect, signIn, test } from "../test.ts"
import { call, openSession, status } from "../verbs/session-page.ts"
import { openTab, sessionRequestsWithin, shown } from "./tabs.ts"

test.use({ scenario: "documented-options" })

test(
  "asks for the session once in that many seconds",
  covers("refetch-interval.polls"),
  async ({ page }) => {
    await signIn(page.request)
    await page.clock.install()
    await openSession(page, "/session-provider?refetchInterval=60")

    expect(await sessionRequestsWithin(page, "05:00")).toEqual(["GET", "GET", "GET", "GET", "GET"])
  },
)

for (const address of ["/session-provider", "/session-provider?refetchInterval=0"]) {
  test(
    `asks for nothing at ${address}`,
    covers("refetch-interval.none-by-default"),
    async ({ page }) => {
      await signIn(page.request)
      await page.clock.install()
      await openSession(page, address)

      expect(await sessionRequestsWithin(page, "05:00")).toEqual([])
    },
  )
}

test(
  "asks for nothing where nobody is signed in",
  covers("refetch-interval.signed-out"),
  async ({ page }) => {
    await page.clock.install()
    await openSession(page, "/session-provider?refetchInterval=60")

    expect(await sessionRequestsWithin(page, "05:00")).toEqual([])
  },
)

test(
  "stops asking when the user has signed out",
  covers("refetch-interval.signed-out"),
  async ({ page }) => {
    await signIn(page.request)
    await page.clock.install()
    await openSession(page, "/session-provider?refetchInterval=60")
    await call(page, "signOut", { redirect: false })
    await expect(status(page)).toHaveText("unauthenticated")

    expect(await sessionRequestsWithin(page, "05:00")).toEqual([])
  },
)

test(
  "tells every tab when it finds the session expired",
  covers("refetch-interval.expired-everywhere"),
  async ({ page, context, github }) => {
    await signIn(page.request)
    await page.clock.install()
    await openSession(page, "/session-provider?refetchInterval=60")
    const other = await openTab(page)
    // An expiry that no answer under way can undo: each one rolls the cookie.
    await context.route("**/api/auth/session", (route) => route.fulfill({ json: {} }))

    await page.clock.runFor("01:00")

    const expired = ["loading", github.user.email, "unauthenticated"]
    await expect.poll(() => shown(page)).toEqual(expired)
    await expect.poll(() => shown(other)).toEqual(expired)
  },
)
