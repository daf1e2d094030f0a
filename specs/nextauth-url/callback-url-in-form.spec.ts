import { covers, expect, test } from "../test.ts"
import { callbackUrls, scriptUrls } from "./callback-urls.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"

for (const { what, url, end, id } of [...callbackUrls, ...scriptUrls]) {
  test(`decides where a sign-in ends: ${what}`, covers(id), async ({ auth, app }) => {
    const response = await returnFromProvider(auth, { form: { callbackUrl: url(app.origin) } })

    expect(location(response)).toBe(end(app.origin))
  })
}
