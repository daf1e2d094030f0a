import { covers, expect, test } from "../test.ts"

test.use({ scenario: "own-logger" })

const form = { level: "error", code: "CLIENT_FETCH_ERROR", message: "told by the client" }

test(
  "the app's own logger gets what the built-in one would print",
  covers("logger.own"),
  async ({ auth, app, serverLog }) => {
    await auth.get("session", { headers: { cookie: "next-auth.session-token=garbage" } })

    await expect.poll(() => serverLog.text()).toContain("own logger: error JWT_SESSION_ERROR")
    // A server warns once in its life.
    await expect.poll(() => app.output()).toContain("own logger: warn DEBUG_ENABLED")
    expect(app.output()).not.toContain("[next-auth]")
  },
)

test(
  "the app's own logger gets what a client reports",
  covers("client-log.own-logger"),
  async ({ auth, serverLog }) => {
    const response = await auth.post("_log", { form })

    expect(response.status()).toBe(200)
    const { code, message } = form
    await expect
      .poll(() => serverLog.text())
      .toContain(`own logger: error ${code} ${JSON.stringify({ message })}`)
  },
)

test(
  "a report with a level that doesn't exist is a LOGGER_ERROR",
  covers("client-log.unknown-level"),
  async ({ auth, serverLog }) => {
    const response = await auth.post("_log", { form: { ...form, level: "shout" } })

    expect(response.status()).toBe(200)
    await expect.poll(() => serverLog.text()).toContain("own logger: error LOGGER_ERROR")
  },
)

test(
  "a report of nothing is a LOGGER_ERROR",
  covers("client-log.unknown-level"),
  async ({ auth, serverLog }) => {
    const response = await auth.post("_log")

    expect(response.status()).toBe(200)
    await expect.poll(() => serverLog.text()).toContain("own logger: error LOGGER_ERROR")
  },
)
