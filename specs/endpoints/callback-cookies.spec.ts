import { covers, expect, setCookies, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"

const thirtyDays = 30 * 24 * 60 * 60

test(
  "keep the session from scripts and from other sites' requests",
  covers("cookies.session-token"),
  async ({ auth }) => {
    const callback = await authorize(auth)

    const response = await auth.get(callback.href, { maxRedirects: 0 })

    expect(setCookies(response)["next-auth.session-token"]).toEqual({
      value: expect.stringMatching(/^eyJ/),
      path: "/",
      expires: expect.any(String),
      httponly: true,
      samesite: "Lax",
    })
  },
)

test(
  "hold the session for 30 days",
  covers("callback.session-cookie-lifetime"),
  async ({ auth }) => {
    const callback = await authorize(auth)

    const before = Date.now()
    const response = await auth.get(callback.href, { maxRedirects: 0 })
    const after = Date.now()

    const cookie = setCookies(response)["next-auth.session-token"]
    expectToLive(cookie, thirtyDays, { before, after })
  },
)

test(
  "drop the state, which was for this sign-in only",
  covers("callback.state-cleared"),
  async ({ auth }) => {
    const callback = await authorize(auth)

    const response = await auth.get(callback.href, { maxRedirects: 0 })

    expect(setCookies(response)["next-auth.state"]).toEqual({
      value: "",
      "max-age": "0",
      path: "/",
      httponly: true,
      samesite: "Lax",
    })
  },
)

test(
  "are no session where the callback is refused",
  covers("callback.state-checked"),
  async ({ auth }) => {
    const callback = await authorize(auth)
    callback.searchParams.set("state", "forged")

    const response = await auth.get(callback.href, { maxRedirects: 0 })

    expect(Object.keys(setCookies(response))).not.toContain("next-auth.session-token")
  },
)
