import { covers, csrfToken, expect, session, signIn, test } from "../test.ts"
import { callbackUrls, malformedUrls, scriptUrls } from "./callback-urls.ts"
import { location } from "../verbs/location.ts"

for (const { what, url, end, id } of [...callbackUrls, ...scriptUrls]) {
  test(`decides where it ends: ${what}`, covers(id), async ({ auth, app }) => {
    await signIn(auth)

    const response = await auth.post("signout", {
      form: { csrfToken: await csrfToken(auth), callbackUrl: url(app.origin) },
      maxRedirects: 0,
    })

    expect(location(response)).toBe(end(app.origin))
    expect(await session(auth)).toEqual({})
  })
}

for (const { what, url } of malformedUrls) {
  test(
    `is replaced by the homepage: ${what}`,
    covers("callback-url.malformed-in-form"),
    async ({ auth, app }) => {
      await signIn(auth)

      const response = await auth.post("signout", {
        form: { csrfToken: await csrfToken(auth), callbackUrl: url(app.origin) },
        maxRedirects: 0,
      })

      expect({ status: response.status(), location: response.headers().location }).toEqual({
        status: 302,
        location: app.origin,
      })
    },
  )
}
