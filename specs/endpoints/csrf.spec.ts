import { covers, csrfToken, expect, setCookies, test } from "../test.ts"
import { csrfCookie } from "./csrf-cookie.ts"

test("is an object with the token alone", covers("csrf.token"), async ({ auth }) => {
  const response = await auth.get("csrf")

  expect(response.status()).toBe(200)
  expect(response.headers()["content-type"]).toContain("application/json")
  expect(await response.json()).toEqual({ csrfToken: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

test(
  "comes with a cookie that scripts and other hosts can't read",
  covers("csrf.cookie-host-only", "cookies.csrf-token"),
  async ({ auth }) => {
    const response = await auth.get("csrf")

    expect(setCookies(response)["next-auth.csrf-token"]).toEqual({
      value: expect.any(String),
      path: "/",
      httponly: true,
      samesite: "Lax",
    })
  },
)

test("is another one for every visitor", covers("csrf.per-visitor"), async ({ visitor }) => {
  const [one, another] = [await visitor(), await visitor()]

  expect(await csrfToken(one)).not.toBe(await csrfToken(another))
})

test("stays the same for a visitor", covers("csrf.stable"), async ({ auth }) => {
  const token = await csrfToken(auth)

  const response = await auth.get("csrf")

  expect(await response.json()).toEqual({ csrfToken: token })
  expect(setCookies(response)).not.toHaveProperty(["next-auth.csrf-token"])
})

test(
  "is the token of a cookie that the app has signed",
  covers("csrf.signed-cookie"),
  async ({ auth, app }) => {
    const token = "a".repeat(64)

    const response = await auth.get("csrf", { headers: { cookie: csrfCookie(token, app.secret) } })

    expect(await response.json()).toEqual({ csrfToken: token })
  },
)

test(
  "is a new token where the cookie was signed with another secret",
  covers("csrf.signed-cookie"),
  async ({ auth }) => {
    const token = "a".repeat(64)

    const response = await auth.get("csrf", { headers: { cookie: csrfCookie(token, "other") } })

    expect(await response.json()).toEqual({
      csrfToken: expect.not.stringContaining(token),
    })
    expect(setCookies(response)).toHaveProperty(["next-auth.csrf-token"])
  },
)

test("is kept by no cache", covers("csrf.not-stored"), async ({ auth }) => {
  const response = await auth.get("csrf")

  expect(response.headers()).toMatchObject({
    "cache-control": "private, no-cache, no-store",
    pragma: "no-cache",
    expires: "0",
  })
})
