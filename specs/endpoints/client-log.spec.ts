import { covers, expect, test } from "../test.ts"
import { laterLine } from "../verbs/later-line.ts"

const form = { level: "error", code: "CLIENT_FETCH_ERROR", message: "told by the client" }

test(
  "what a client reports is taken and printed nowhere",
  covers("client-log.ignored"),
  async ({ auth, serverLog }) => {
    const response = await auth.post("_log", { form })

    expect(response.status()).toBe(200)
    expect(await response.text()).toBe("")
    await laterLine(auth, () => serverLog.text())
    expect(serverLog.text()).not.toContain(form.message)
  },
)
