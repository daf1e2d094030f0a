import type { IdToken } from "../../mocks/openid/id-token.ts"
import type { OpenID } from "../../mocks/openid/openid.ts"
import type { RequirementId } from "../requirements/index.ts"
import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "openid" })

/** Seconds since 1970. */
const now = () => Math.floor(Date.now() / 1000)

type Change = (token: IdToken, openid: OpenID) => void

const accepted: { title: string; id: RequirementId; change: Change }[] = [
  {
    title: "for this client among others, which is the authorized party",
    id: "id-token.audience",
    change: ({ claims }) => {
      claims["azp"] = claims["aud"]
      claims["aud"] = [claims["aud"], "another-client"]
    },
  },
  {
    // In the future, not in the past: a slow machine can only bring it nearer.
    title: "that is valid only in five seconds",
    id: "id-token.clock-tolerance",
    change: ({ claims }) => (claims["nbf"] = now() + 5),
  },
  {
    title: "with a claim of the provider's own",
    id: "id-token.signature",
    change: ({ claims }) => (claims["own"] = "claim"),
  },
  {
    title: "without a hash of the access token",
    id: "id-token.access-token-hash",
    change: ({ claims }) => delete claims["at_hash"],
  },
]

for (const { title, id, change } of accepted) {
  test(`${title} signs in`, covers(id), async ({ auth, openid }) => {
    openid.onceIdToken((token) => change(token, openid))

    await signIn(auth, { provider: "all-checks" })

    expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
  })
}

const refused: { title: string; id: RequirementId; change: Change; logged: string }[] = [
  {
    title: "that a stranger signed",
    id: "id-token.signature",
    change: (token, { strangersKey }) => (token.key = strangersKey),
    logged: "failed to validate JWT signature",
  },
  {
    title: "that names a key which the provider does not publish",
    id: "id-token.signature",
    change: ({ header }) => (header["kid"] = "unknown"),
    logged: "no valid key found in issuer's jwks_uri",
  },
  {
    title: "that no one signed",
    id: "id-token.unsigned",
    change: ({ header }) => (header["alg"] = "none"),
    logged: "unexpected JWT alg received, expected RS256, got: none",
  },
  {
    title: "that says it was signed with the client's secret",
    id: "id-token.algorithm",
    change: ({ header }) => (header["alg"] = "HS256"),
    logged: "unexpected JWT alg received, expected RS256, got: HS256",
  },
  {
    title: "of another issuer",
    id: "id-token.issuer",
    change: ({ claims }) => (claims["iss"] = "https://evil.example"),
    logged: "unexpected iss value, expected https://op.example, got: https://evil.example",
  },
  {
    title: "for another client",
    id: "id-token.audience",
    change: ({ claims }) => (claims["aud"] = "another-client"),
    logged: "aud mismatch, expected fake+openid-client, got: another-client",
  },
  {
    title: "for this client among others, another of which is the authorized party",
    id: "id-token.audience",
    change: ({ claims }) => {
      claims["azp"] = "another-client"
      claims["aud"] = [claims["aud"], "another-client"]
    },
    logged: "azp mismatch, got: another-client",
  },
  {
    title: "for several clients without an authorized party",
    id: "id-token.audience",
    change: ({ claims }) => (claims["aud"] = [claims["aud"], "another-client"]),
    logged: "missing required JWT property azp",
  },
  {
    title: "that expired a minute ago",
    id: "id-token.expired",
    change: ({ claims }) => (claims["exp"] = now() - 60),
    logged: "JWT expired",
  },
  {
    title: "that is valid only in a minute",
    id: "id-token.not-before",
    change: ({ claims }) => (claims["nbf"] = now() + 60),
    logged: "JWT not active yet",
  },
  {
    title: "with another sign-in's nonce",
    id: "id-token.nonce",
    change: ({ claims }) => (claims["nonce"] = "forged"),
    logged: "nonce mismatch",
  },
  {
    title: "without the nonce",
    id: "id-token.nonce",
    change: ({ claims }) => delete claims["nonce"],
    logged: "nonce mismatch",
  },
  {
    title: "with the hash of another access token",
    id: "id-token.access-token-hash",
    change: ({ claims }) => (claims["at_hash"] = "LDktKdoQak3Pk0cnXxCltA"),
    logged: "at_hash mismatch",
  },
  ...["iss", "sub", "aud", "exp", "iat"].map((claim) => ({
    title: `without ${claim}`,
    id: "id-token.required-claims" as const,
    change: ({ claims }: IdToken) => delete claims[claim],
    logged: `missing required JWT property ${claim}`,
  })),
]

for (const { title, id, change, logged } of refused) {
  test(`${title} is refused`, covers(id), async ({ auth, app, openid, serverLog }) => {
    openid.onceIdToken((token) => change(token, openid))

    const end = await signIn(auth, { provider: "all-checks" })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("[error][OAUTH_CALLBACK_ERROR]")
    await expect.poll(() => serverLog.text()).toContain(logged)
  })
}

test(
  "that was not asked for with a nonce is refused where it has one",
  covers("id-token.nonce"),
  async ({ auth, app, openid, serverLog }) => {
    openid.onceIdToken(({ claims }) => (claims["nonce"] = "forged"))

    const end = await signIn(auth, { provider: "state-alone" })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("nonce mismatch")
  },
)

test(
  "must be there: an answer without one is refused",
  covers("id-token.required"),
  async ({ auth, app, openid, serverLog }) => {
    openid.once("token", (answer) => {
      const { id_token: _, ...rest } = answer.json as Record<string, unknown>
      answer.json = rest
    })

    const end = await signIn(auth, { provider: "openid" })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("id_token not present in TokenSet")
  },
)

test(
  "signed with another algorithm than the client registered is refused",
  covers("id-token.algorithm"),
  async ({ auth, app, openid, serverLog }) => {
    openid.onceIdToken((token) => {
      token.header["alg"] = "RS256"
      token.header["kid"] = "rsa"
    })

    const end = await signIn(auth, { provider: "es256" })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect
      .poll(() => serverLog.text())
      .toContain("unexpected JWT alg received, expected ES256, got: RS256")
  },
)

test(
  "signed with the algorithm that the client registered signs in",
  covers("id-token.algorithm"),
  async ({ auth, openid }) => {
    await signIn(auth, { provider: "es256" })

    expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
  },
)

test(
  "can't be checked where the keys are out of reach, and is refused",
  covers("id-token.signature"),
  async ({ auth, app, openid, serverLog }) => {
    openid.once("jwks", (answer) => {
      answer.status = 503
    })

    const end = await signIn(auth, { provider: "openid" })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("expected 200 OK, got: 503")
  },
)
