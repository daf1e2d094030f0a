import { covers, expect, signIn, test } from "../test.ts"
import { laterLine } from "../verbs/later-line.ts"

test.use({ scenario: "internal-url-astray" })

test(
  "a session that the server can't fetch is null, and the log says where it asked, without the cookies",
  covers("client-fetch-error.on-the-server"),
  async ({ auth, app, serverLog }) => {
    await signIn(auth)

    const response = await auth.get("/api/get-session")

    expect(await response.json()).toBeNull()
    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][CLIENT_FETCH_ERROR]")
    await laterLine(auth, () => serverLog.text())
    expect(serverLog.text()).not.toContain("next-auth.session-token=")
    expect(serverLog.text()).toContain(`${app.origin}/nowhere/session`)
  },
)
