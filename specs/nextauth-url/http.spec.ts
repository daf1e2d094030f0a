import { covers, expect, setCookies, test } from "../test.ts"
import { authorize, startSignIn } from "../verbs/authorize.ts"

test("has cookies that don't ask for https", covers("secure-cookies.http"), async ({ auth }) => {
  const visit = await auth.get("csrf")
  const start = await startSignIn(auth)
  const callback = await authorize(auth)
  const end = await auth.get(callback.href, { maxRedirects: 0 })

  const cookies = [visit, start, end].flatMap((response) => Object.values(setCookies(response)))
  expect(cookies.length).toBeGreaterThanOrEqual(4)
  for (const cookie of cookies) expect(cookie).not.toHaveProperty("secure")
})
