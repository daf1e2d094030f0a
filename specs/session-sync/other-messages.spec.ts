import { covers, expect, signIn, test } from "../test.ts"
import { openTab, sessionRequests, settled } from "./tabs.ts"
import { openSession } from "../verbs/session-page.ts"

/** Where tabs leave messages for each other. */
const place = "nextauth.message"

test(
  "messages of no known kind in the place of those between tabs make no request, one of next-auth's kind does",
  covers("session-sync.other-messages"),
  async ({ page }) => {
    await signIn(page.request)
    await openSession(page)
    const other = await openTab(page)
    await settled(page, other)
    const requests = sessionRequests(page)
    const say = (message: unknown) =>
      other.evaluate(([key, text]) => localStorage.setItem(key, text), [
        place,
        JSON.stringify(message),
      ] as const)

    await say({ event: "weather", data: { trigger: "getSession" } })
    await say({ event: "session" })
    await other.evaluate((key) => localStorage.removeItem(key), place)
    await settled(page, other)
    expect(requests).toEqual([])

    await say({ event: "session", data: { trigger: "getSession" } })
    await settled(page, other)
    expect(requests).toEqual(["GET"])
  },
)
