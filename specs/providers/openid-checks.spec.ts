import { covers, expect, session, setCookies, signIn, test } from "../test.ts"
import {
  authorizationRequest,
  authorize,
  returnFromProvider,
  startSignIn,
} from "../verbs/authorize.ts"
import { locationOf } from "../verbs/location.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"
import { expectSealed } from "../verbs/encrypted.ts"

test.use({ scenario: "openid" })

/** Of a provider with some checks: what its authorization request has beside what all have, and the cookies. */
const requests = [
  { id: "checks.requested", provider: "state-alone", parameters: ["state"], cookies: ["state"] },
  {
    id: "checks.requested",
    provider: "pkce-alone",
    parameters: ["code_challenge", "code_challenge_method"],
    cookies: ["pkce.code_verifier"],
  },
  {
    id: "checks.requested",
    provider: "pkce-as-text",
    parameters: ["code_challenge", "code_challenge_method"],
    cookies: ["pkce.code_verifier"],
  },
  { id: "checks.nonce", provider: "nonce-alone", parameters: ["nonce"], cookies: ["nonce"] },
  {
    id: "checks.nonce",
    provider: "all-checks",
    parameters: ["code_challenge", "code_challenge_method", "nonce", "state"],
    cookies: ["nonce", "pkce.code_verifier", "state"],
  },
  { id: "checks.default", provider: "by-default", parameters: ["state"], cookies: ["state"] },
] as const

for (const { id, provider, parameters, cookies } of requests) {
  test(
    `of ${provider} stand in the authorization request, and keep their values in cookies`,
    covers(id),
    async ({ auth }) => {
      const start = await startSignIn(auth, { provider })

      const names = Object.keys(authorizationRequest(start))
      const common = ["client_id", "redirect_uri", "response_type", "scope"]
      expect(names.toSorted()).toEqual([...common, ...parameters].toSorted())
      expect(Object.keys(setCookies(start)).toSorted()).toEqual(
        cookies.map((name) => `next-auth.${name}`),
      )
    },
  )
}

test(
  "keep the code verifier for 15 minutes, unseen by scripts and by other sites' requests",
  covers("cookies.pkce"),
  async ({ auth }) => {
    const start = await startSignIn(auth, { provider: "pkce-alone" })

    expect(setCookies(start)["next-auth.pkce.code_verifier"]).toMatchObject({
      value: expect.any(String),
      "max-age": "900",
      path: "/",
      httponly: true,
      samesite: "Lax",
    })
  },
)

test(
  "keep the nonce unseen by scripts and by other sites' requests",
  covers("cookies.nonce"),
  async ({ auth }) => {
    const start = await startSignIn(auth, { provider: "nonce-alone" })

    expect(setCookies(start)["next-auth.nonce"]).toMatchObject({
      value: expect.any(String),
      path: "/",
      httponly: true,
      samesite: "Lax",
    })
  },
)

for (const [provider, cookie] of [
  ["nonce-alone", "next-auth.nonce"],
  ["pkce-alone", "next-auth.pkce.code_verifier"],
] as const) {
  test(
    `of ${provider} expire after 15 minutes`,
    covers("cookies.nonce-lifetime"),
    async ({ auth }) => {
      const before = Date.now()
      const start = await startSignIn(auth, { provider })
      const after = Date.now()

      expectToLive(setCookies(start)[cookie], 900, { before, after })
    },
  )
}

test(
  "tell nobody who sees the cookies what the nonce is",
  covers("cookies.checks-encrypted"),
  async ({ auth }) => {
    const start = await startSignIn(auth, { provider: "nonce-alone" })

    const { nonce = "" } = authorizationRequest(start)
    expectSealed(setCookies(start)["next-auth.nonce"], nonce)
  },
)

test(
  "are taken away by the callback that used them",
  covers("cookies.checks-cleared"),
  async ({ auth }) => {
    const end = await returnFromProvider(auth, { provider: "all-checks" })

    const gone = { value: "", "max-age": "0", path: "/", httponly: true, samesite: "Lax" }
    expect(setCookies(end)).toMatchObject({
      "next-auth.pkce.code_verifier": gone,
      "next-auth.nonce": gone,
    })
  },
)

const codesOfAnother = [
  { provider: "pkce-alone", id: "pkce.bound-to-browser", logged: "invalid_grant" },
  { provider: "nonce-alone", id: "nonce.bound-to-browser", logged: "nonce mismatch" },
] as const

for (const { provider, id, logged } of codesOfAnother) {
  test(
    `of ${provider} refuse the code of a sign-in in another browser`,
    covers(id),
    async ({ auth, app, openid, visitor, serverLog }) => {
      const attacker = await visitor()
      openid.user = openid.users.dorothy
      const stolen = await authorize(attacker, { provider })
      openid.user = openid.users.katherine
      const own = await authorize(auth, { provider })
      const { search } = own
      own.searchParams.set("code", stolen.searchParams.get("code") ?? "")

      const end = await auth.get(own.href)

      expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
      expect(await session(auth)).toEqual({})
      await expect.poll(() => serverLog.text()).toContain(logged)
      await auth.get(`callback/${provider}${search}`)
      expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
    },
  )
}

const missing = [
  { provider: "pkce-alone", id: "pkce.bound-to-browser", what: "PKCE code_verifier" },
  { provider: "nonce-alone", id: "nonce.bound-to-browser", what: "Nonce" },
] as const

for (const { provider, id, what } of missing) {
  test(
    `of ${provider} refuse a browser that did not start the sign-in, before the code is spent`,
    covers(id),
    async ({ auth, app, openid, visitor, serverLog }) => {
      const other = await visitor()
      const callback = await authorize(auth, { provider })

      const end = await other.get(callback.href)

      expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
      expect(await session(other)).toEqual({})
      expect(openid.asked).not.toContain("token")
      await expect.poll(() => serverLog.text()).toContain(`${what} cookie was missing`)
      await auth.get(callback.href)
      expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
    },
  )
}

for (const provider of ["pkce-alone", "nonce-alone"]) {
  test(
    `of ${provider} refuse what another provider's sign-in left in the browser`,
    covers("callback.provider-bound"),
    async ({ auth, app, openid, serverLog }) => {
      const start = await startSignIn(auth, { provider: "all-checks" })
      const request = locationOf(start)
      request.searchParams.set("redirect_uri", `${app.endpoints}callback/${provider}`)
      request.searchParams.delete("state")

      const end = await auth.get(request.href)

      expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
      expect(await session(auth)).toEqual({})
      await expect.poll(() => serverLog.text()).toContain("different provider")
      await signIn(auth, { provider })
      expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
    },
  )
}
