import type { APIRequestContext } from "@playwright/test"
import { covers, expect, setCookies, test } from "../test.ts"
import { callbackUrls, malformedUrls, scriptUrls } from "./callback-urls.ts"
import { authorize } from "../verbs/authorize.ts"
import { cookieHeader } from "../verbs/cookie-header.ts"
import { location } from "../verbs/location.ts"

const cookieName = "next-auth.callback-url"

for (const { what, url, end, id } of callbackUrls) {
  test(`decides where a sign-in ends: ${what}`, covers(id), async ({ auth, app }) => {
    const callback = await authorize(auth)

    const response = await auth.get(callback.href, {
      headers: { cookie: await cookiesWith(auth, url(app.origin)) },
      maxRedirects: 0,
    })

    expect(location(response)).toBe(end(app.origin))
  })
}

for (const { what, url } of [...malformedUrls, ...scriptUrls]) {
  test(
    `is reported as a fault: ${what}`,
    covers("callback-url.malformed-reported"),
    async ({ auth, app, serverLog }) => {
      const callback = await authorize(auth)

      await auth.get(callback.href, {
        headers: { cookie: await cookiesWith(auth, url(app.origin)) },
        maxRedirects: 0,
      })

      await expect.poll(() => serverLog.text()).toContain("INVALID_CALLBACK_URL_ERROR")
    },
  )

  test(
    `is answered as a fault: ${what}`,
    covers("callback-url.malformed-answer"),
    async ({ auth, app }) => {
      const callback = await authorize(auth)

      const response = await auth.get(callback.href, {
        headers: { cookie: await cookiesWith(auth, url(app.origin)) },
        maxRedirects: 0,
      })

      expect(response.status()).toBe(500)
      expect(setCookies(response)).toEqual({})
    },
  )
}

test("is not for scripts", covers("callback-url.cookie-not-for-scripts"), async ({ auth }) => {
  const response = await auth.get("signin", { params: { callbackUrl: "/session" } })

  expect(setCookies(response)[cookieName]).toMatchObject({ httponly: true })
})

/** The visitor's cookies, where that of the callbackUrl says something else. */
async function cookiesWith(auth: APIRequestContext, callbackUrl: string): Promise<string> {
  const { cookies } = await auth.storageState()
  const others = cookies.filter(({ name }) => name !== cookieName)
  const changed = { name: cookieName, value: encodeURIComponent(callbackUrl) }
  return cookieHeader([...others, changed])
}
