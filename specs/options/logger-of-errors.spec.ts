import { covers, expect, signIn, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "logger-of-errors" })

test(
  "errors go to the app's own logger, warnings and debug messages to the built-in one",
  covers("logger.undefined-level"),
  async ({ auth, app, serverLog }) => {
    await signIn(auth)
    await auth.get("session", { headers: { cookie: "next-auth.session-token=garbage" } })

    await expect
      .poll(() => printed(serverLog, "own error"))
      .toMatchObject([{ code: "JWT_SESSION_ERROR" }])
    expect(serverLog.text()).toContain("[next-auth][debug]")
    // With the first request to a server, which may be another check's; what warns is another pipe's.
    await expect.poll(() => app.output()).toContain("[next-auth][warn][DEBUG_ENABLED]")
    expect(serverLog.text()).not.toContain("[next-auth][error]")
  },
)

test(
  "the app's own logger gets the error, or an object with it",
  covers("logger.own-error"),
  async ({ auth, github, serverLog }) => {
    github.once("user", (answer) => {
      answer.status = 500
    })

    await auth.get("session", { headers: { cookie: "next-auth.session-token=garbage" } })
    await returnFromProvider(auth)

    const refused = expect.stringContaining("expected 200 OK, got: 500")
    await expect
      .poll(() => printed(serverLog, "own error"))
      .toEqual([
        { code: "JWT_SESSION_ERROR", message: expect.stringContaining("JWE") },
        { code: "OAUTH_CALLBACK_ERROR", message: refused },
      ])
  },
)
