import { covers, expect, test } from "../test.ts"

const form = { level: "error", code: "CLIENT_FETCH_ERROR", message: "told by the client" }

test(
  "what a client reports is taken and printed nowhere",
  covers("client-log.ignored"),
  async ({ auth, serverLog }) => {
    const response = await auth.post("_log", { form })

    expect(response.status()).toBe(200)
    expect(await response.text()).toBe("")
    // Something later that is printed: what came before is printed by then.
    await auth.get("session", { headers: { cookie: "next-auth.session-token=garbage" } })
    await expect.poll(() => serverLog.text()).toContain("JWT_SESSION_ERROR")
    expect(serverLog.text()).not.toContain(form.message)
  },
)
