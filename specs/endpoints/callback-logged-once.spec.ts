import { covers, expect, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"

test(
  "a refused callback is one error in the log, which names the provider",
  covers("callback.error-logged-once"),
  async ({ auth, serverLog }) => {
    const callback = await authorize(auth)
    callback.searchParams.set("state", "forged")
    await auth.get(callback.href)

    await auth.get("signin", { params: { callbackUrl: "later than the callback" } })

    await expect.poll(() => serverLog.text()).toContain("later than the callback")
    const codes = [...serverLog.text().matchAll(/\[next-auth\]\[error\]\[(\w+)\]/g)]
    expect(codes.map(([, code]) => code)).toEqual([
      "OAUTH_CALLBACK_ERROR",
      "INVALID_CALLBACK_URL_ERROR",
    ])
    expect(serverLog.text()).toContain("providerId: 'github'")
  },
)
