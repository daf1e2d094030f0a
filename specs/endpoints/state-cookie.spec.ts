import { covers, expect, setCookies, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"
import { expectSealed } from "../verbs/encrypted.ts"

test(
  "lives for 15 minutes, unseen by scripts and by other sites' requests",
  covers("cookies.state"),
  async ({ auth }) => {
    const before = Date.now()
    const response = await startSignIn(auth)
    const after = Date.now()

    const cookie = setCookies(response)["next-auth.state"]
    expect(cookie).toEqual({
      value: expect.any(String),
      "max-age": "900",
      expires: expect.any(String),
      path: "/",
      httponly: true,
      samesite: "Lax",
    })
    expectToLive(cookie, 900, { before, after })
  },
)

test("keeps the state from who reads it", covers("cookies.state-encrypted"), async ({ auth }) => {
  const response = await startSignIn(auth)

  const { state = "" } = authorizationRequest(response)
  expectSealed(setCookies(response)["next-auth.state"], state)
})

test(
  "comes alone: GitHub's sign-in needs neither a nonce nor a code verifier",
  covers("cookies.state-alone"),
  async ({ auth }) => {
    const response = await startSignIn(auth)

    expect(Object.keys(setCookies(response))).toEqual(["next-auth.state"])
  },
)
