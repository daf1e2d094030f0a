import { covers, csrfToken, expect, setCookies, test } from "../test.ts"
import { goToGitHub } from "./return-from-github.ts"

const flags = { path: "/", httponly: true, samesite: "Lax" }

test("leaves the cookies of a visitor plain", covers("secure-cookies.http"), async ({ auth }) => {
  const response = await auth.get("csrf")

  expect(setCookies(response)).toEqual({
    "next-auth.csrf-token": { value: expect.any(String), ...flags },
    "next-auth.callback-url": { value: expect.any(String), ...flags },
  })
})

test(
  "leaves the cookie of a sign-in under way plain",
  covers("secure-cookies.http"),
  async ({ auth }) => {
    const response = await auth.post("signin/github", {
      form: { csrfToken: await csrfToken(auth) },
      maxRedirects: 0,
    })

    expect(setCookies(response)["next-auth.state"]).toMatchObject(flags)
    expect(setCookies(response)["next-auth.state"]).not.toHaveProperty("secure")
  },
)

test("leaves the cookie of the session plain", covers("secure-cookies.http"), async ({ auth }) => {
  const callback = await goToGitHub(auth)

  const response = await auth.get(callback.href, { maxRedirects: 0 })

  expect(setCookies(response)["next-auth.session-token"]).toMatchObject(flags)
  expect(setCookies(response)["next-auth.session-token"]).not.toHaveProperty("secure")
})
