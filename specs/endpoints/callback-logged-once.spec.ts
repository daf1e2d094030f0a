import { covers, expect, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"
import { laterLine } from "../verbs/later-line.ts"

test(
  "a refused callback is one error in the log, which names the provider",
  covers("callback.error-logged-once"),
  async ({ auth, serverLog }) => {
    const callback = await authorize(auth)
    callback.searchParams.set("state", "forged")
    await auth.get(callback.href)

    await laterLine(auth, () => serverLog.text())

    const codes = [...serverLog.text().matchAll(/\[next-auth\]\[error\]\[(\w+)\]/g)]
    expect(codes.map(([, code]) => code)).toEqual(["OAUTH_CALLBACK_ERROR", "JWT_SESSION_ERROR"])
    expect(serverLog.text()).toContain("providerId: 'github'")
  },
)
