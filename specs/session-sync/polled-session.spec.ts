import { at, covers, expect, signIn, test } from "../test.ts"
import { openSession } from "../verbs/session-page.ts"

test.use({ scenario: "session-of-an-hour" })

test(
  "a session that is polled outlives its hour",
  covers("refetch-interval.keeps-alive"),
  async ({ page, github }) => {
    await signIn(page.request)
    await page.clock.install()
    await openSession(page, "/session-provider?refetchInterval=3000")
    await page.setExtraHTTPHeaders(at({ minutes: 50 }))
    const polled = page.waitForResponse("**/api/auth/session")

    await page.clock.runFor("50:00")

    await polled
    const later = await page.request.get("session", { headers: at({ minutes: 100 }) })
    expect(await later.json()).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "a session that is not polled does not",
  covers("refetch-interval.keeps-alive"),
  async ({ page }) => {
    await signIn(page.request)
    await page.clock.install()
    await openSession(page, "/session-provider")

    await page.clock.runFor("50:00")

    const later = await page.request.get("session", { headers: at({ minutes: 100 }) })
    expect(await later.json()).toEqual({})
  },
)
