import { covers, expect, session, test } from "../test.ts"

test.use({ scenario: "session-of-an-hour" })

test(
  "the log says DEBUG_ENABLED where debug is true",
  covers("debug.warned"),
  async ({ auth, app }) => {
    await session(auth)

    // With the first request to a server, which may be another check's.
    await expect.poll(() => app.output()).toContain("[next-auth][warn][DEBUG_ENABLED]")
  },
)
