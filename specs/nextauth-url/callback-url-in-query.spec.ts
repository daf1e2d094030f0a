import { covers, expect, setCookies, test } from "../test.ts"
import { callbackUrls, malformedUrls, scriptUrls } from "./callback-urls.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"

for (const { what, url, end, id } of callbackUrls) {
  test(`decides where a sign-in ends: ${what}`, covers(id), async ({ auth, app }) => {
    await auth.get("signin", { params: { callbackUrl: url(app.origin) } })

    const response = await returnFromProvider(auth)

    expect(location(response)).toBe(end(app.origin))
  })
}

for (const { what, url } of [...malformedUrls, ...scriptUrls]) {
  test(
    `is reported as a fault: ${what}`,
    covers("callback-url.malformed-reported"),
    async ({ auth, app, serverLog }) => {
      await auth.get("signin", { params: { callbackUrl: url(app.origin) } })

      await expect.poll(() => serverLog.text()).toContain("INVALID_CALLBACK_URL_ERROR")
    },
  )

  test(
    `is answered as a fault: ${what}`,
    covers("callback-url.malformed-answer"),
    async ({ auth, app }) => {
      const response = await auth.get("signin", { params: { callbackUrl: url(app.origin) } })

      expect(response.status()).toBe(500)
      expect(await response.text()).toContain("problem with the server configuration")
      expect(setCookies(response)).toEqual({})
    },
  )
}
