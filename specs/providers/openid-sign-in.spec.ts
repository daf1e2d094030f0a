import { createHash } from "node:crypto"
import { covers, expect, session, signIn, test } from "../test.ts"
import {
  authorizationRequest,
  authorize,
  returnFromProvider,
  startSignIn,
} from "../verbs/authorize.ts"

test.use({ scenario: "openid" })

test(
  "is asked for where the discovery says, with scope and redirect URI",
  covers("openid.discovery", "openid.authorization-request"),
  async ({ auth, app, openid }) => {
    const start = await startSignIn(auth, { provider: "state-alone" })

    expect(start.headers()["location"]).toMatch(/^https:\/\/op\.example\/authorize\?/)
    expect(authorizationRequest(start)).toEqual({
      client_id: openid.client.id,
      redirect_uri: `${app.endpoints}callback/state-alone`,
      response_type: "code",
      scope: "openid email profile",
      state: expect.stringMatching(/^[\w-]{43,}$/),
    })
    expect(openid.asked).toEqual(["discovery"])
  },
)

test(
  "signs in where nobody says that ID tokens come: the address of the discovery does",
  covers("openid.detected"),
  async ({ auth, openid }) => {
    await signIn(auth, { provider: "by-default" })

    expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
  },
)

test(
  "signs in where the endpoints and the keys are named one by one",
  covers("openid.without-discovery"),
  async ({ auth, openid }) => {
    await signIn(auth, { provider: "without-discovery" })

    expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
    expect(openid.asked).toEqual(["authorize", "token", "jwks"])
  },
)

test(
  "signs in who the ID token says, without a question to the userinfo endpoint",
  covers("openid.discovery", "openid.profile-from-id-token"),
  async ({ auth, openid }) => {
    await signIn(auth, { provider: "openid" })

    const { sub, name, email, picture } = openid.user
    expect(await session(auth)).toMatchObject({
      user: { name, email, image: picture },
      account: { provider: "openid", type: "oauth", providerAccountId: sub },
      profile: { iss: openid.issuer, aud: openid.client.id, sub, name, email, picture },
    })
    expect(openid.asked).toContain("jwks")
    expect(openid.asked).not.toContain("userinfo")
  },
)

test(
  "signs in another user of the provider as that user",
  covers("openid.profile-from-id-token"),
  async ({ auth, openid }) => {
    openid.user = openid.users.dorothy

    await signIn(auth, { provider: "openid" })

    const { sub, name, email, picture } = openid.users.dorothy
    expect(await session(auth)).toMatchObject({
      user: { name, email, image: picture },
      account: { providerAccountId: sub },
    })
  },
)

test(
  "keeps the tokens that were issued as the account's",
  covers("openid.account-tokens"),
  async ({ auth, openid }) => {
    const refresh_token = "fake-refresh-token"
    openid.once("token", (answer) => (answer.json = { ...answer.json, refresh_token }))
    const exchange = openid.next("token")

    await signIn(auth, { provider: "openid" })

    const { access_token, id_token } = JSON.parse((await exchange).response.body) as object &
      Record<string, string>
    expect(await session(auth)).toMatchObject({
      account: {
        access_token,
        refresh_token,
        id_token,
        token_type: "Bearer",
        scope: "openid email profile",
      },
    })
  },
)

test(
  "exchanges the code with the verifier of the challenge that the request had",
  covers("pkce.challenge"),
  async ({ auth, openid }) => {
    const authorization = openid.next("authorize")
    const exchange = openid.next("token")

    await returnFromProvider(auth, { provider: "pkce-alone" })

    const { code_verifier: verifier = "" } = (await exchange).request.body
    const { searchParams } = (await authorization).request.url
    expect(verifier).toMatch(/^[A-Za-z0-9\-._~]{43,128}$/)
    expect(searchParams.get("code_challenge_method")).toBe("S256")
    expect(searchParams.get("code_challenge")).toBe(
      createHash("sha256").update(verifier).digest("base64url"),
    )
  },
)

for (const provider of ["pkce-alone", "nonce-alone", "state-alone", "all-checks", "es256"]) {
  test(
    `works with the provider ${provider}`,
    covers("openid.signs-in"),
    async ({ auth, openid }) => {
      await signIn(auth, { provider })

      expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
    },
  )
}

test(
  "is a new request each time: no two have a state, nonce or challenge in common",
  covers("openid.request-unguessable"),
  async ({ auth }) => {
    const one = authorizationRequest(await startSignIn(auth, { provider: "all-checks" }))
    const another = authorizationRequest(await startSignIn(auth, { provider: "all-checks" }))

    for (const parameter of ["state", "nonce", "code_challenge"]) {
      expect(one[parameter]).toMatch(/^[\w-]{43,}$/)
      expect(one[parameter]).not.toBe(another[parameter])
    }
  },
)

test(
  "is refused where the provider names another issuer than the discovery does",
  covers("openid.issuer-checked"),
  async ({ auth, app, openid, serverLog }) => {
    openid.once("authorize", ({ redirect }) =>
      redirect.searchParams.set("iss", "https://evil.example"),
    )

    const end = await signIn(auth, { provider: "openid" })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    expect(openid.asked).not.toContain("token")
    await expect.poll(() => serverLog.text()).toContain("iss mismatch")
  },
)

test(
  "is refused where the provider names no issuer although the discovery says that it does",
  covers("openid.issuer-required"),
  async ({ auth, app, openid, serverLog }) => {
    openid.once("authorize", ({ redirect }) => redirect.searchParams.delete("iss"))

    const end = await signIn(auth, { provider: "openid" })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    expect(openid.asked).not.toContain("token")
    await expect.poll(() => serverLog.text()).toContain("iss missing from the response")
  },
)

test(
  "is signed in by the code alone: a callback without one is refused",
  covers("openid.code-required"),
  async ({ auth, app, openid, serverLog }) => {
    const callback = await authorize(auth, { provider: "openid" })
    const { search } = callback
    callback.searchParams.delete("code")

    const end = await auth.get(callback.href)

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("id_token not present")
    await auth.get(`callback/openid${search}`)
    expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
  },
)
