import { covers, expect, signIn, test } from "../test.ts"
import { printed } from "../verbs/printed.ts"
import { authenticated, call, open } from "../verbs/session-page.ts"

test.use({ scenario: "database" })

test(
  "gives the session callback what it was given, with its trigger",
  covers("update.reaches-session-callback"),
  async ({ page, github, serverLog }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))

    await call(page, "update", { name: "Ada King" })

    await expect.poll(() => printed(serverLog, "session callback")).toHaveLength(2)
    const [read, updated] = printed(serverLog, "session callback")
    expect(read).not.toHaveProperty("trigger")
    expect(updated).toEqual({
      ...(read as object),
      trigger: "update",
      newSession: { name: "Ada King" },
    })
  },
)
