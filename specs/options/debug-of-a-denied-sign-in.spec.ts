import { covers, expect, test } from "../test.ts"

test.use({ scenario: "session-of-an-hour" })

test(
  "debug prints what was posted to a callback with an error",
  covers("callback.handler-error-body"),
  async ({ auth, serverLog }) => {
    await auth.post("callback/github", { form: { error: "access_denied", user: "ada-fake" } })

    await expect
      .poll(() => serverLog.text())
      .toMatch(/\[OAUTH_CALLBACK_HANDLER_ERROR\][^]*\bbody: [^]*\buser: 'ada-fake'/)
  },
)
