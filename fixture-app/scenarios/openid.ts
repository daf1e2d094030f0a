import { generateKeyPairSync } from "node:crypto"
import type { NextAuthOptions } from "next-auth"
import type { OAuthConfig } from "next-auth/providers/oauth"

/** What the OpenID provider claims of a user. */
type Claims = { sub: string; name: string; email: string; picture: string }

/** What a provider may say otherwise; `undefined` leaves out what the documentation's example has. */
type Differences = {
  [Option in keyof OAuthConfig<Claims>]?: OAuthConfig<Claims>[Option] | undefined
}

/** A custom provider like the documentation's example. */
const openid = (id: string, differences: Differences = {}): OAuthConfig<Claims> => {
  const documented = {
    id,
    name: `Provider ${id}`,
    type: "oauth",
    wellKnown: `${process.env.OPENID_ISSUER}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state"],
    profile: ({ sub, name, email, picture }: Claims) => ({ id: sub, name, email, image: picture }),
    clientId: process.env.OPENID_ID as string,
    clientSecret: process.env.OPENID_SECRET as string,
    ...differences,
  }
  const said = Object.entries(documented).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said) as unknown as OAuthConfig<Claims>
}

/** Keys by which a client signs. */
type Keys = NonNullable<OAuthConfig<Claims>["jwks"]>

/** A client that signs what it asks for in place of having a secret. */
const signing = (jwks: Keys): Differences => ({
  clientId: process.env.OPENID_SIGNING_ID,
  clientSecret: undefined,
  client: { token_endpoint_auth_method: "private_key_jwt" },
  jwks,
})

const registeredKeys = () => JSON.parse(process.env.OPENID_SIGNING_KEYS as string) as Keys

const keysOfNobody = (): Keys => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  return { keys: [privateKey.export({ format: "jwk" })] }
}

/** Scenarios of custom providers that speak OpenID Connect. */
export const openidScenarios = {
  /** One provider under several names, each with other options. Account and profile stand in the session. */
  openid: () => ({
    providers: [
      openid("openid"),
      openid("all-checks", { checks: ["pkce", "state", "nonce"] }),
      openid("pkce-alone", { checks: ["pkce"] }),
      openid("pkce-as-text", { checks: "pkce" }),
      openid("state-alone", { checks: ["state"] }),
      openid("nonce-alone", { checks: ["nonce"] }),
      openid("by-default", { checks: undefined, idToken: undefined }),
      openid("by-userinfo", { idToken: false }),
      openid("without-discovery", {
        wellKnown: undefined,
        issuer: process.env.OPENID_ISSUER as string,
        authorization: {
          url: `${process.env.OPENID_ISSUER}/authorize`,
          params: { scope: "openid email profile" },
        },
        token: `${process.env.OPENID_ISSUER}/token`,
        jwks_endpoint: `${process.env.OPENID_ISSUER}/jwks`,
      }),
      openid("own-requests", {
        token: {
          request: async ({ client, provider, params, checks }) => {
            const tokens = await client.callback(provider.callbackUrl, params, checks)
            return { tokens: Object.assign(tokens, { scope: "own" }) }
          },
        },
        userinfo: {
          request: async ({ client, tokens }) => {
            const claims = await client.userinfo<Claims>(String(tokens.access_token))
            return { ...claims, name: `${claims.name}, of a request of the app's own` }
          },
        },
      }),
      openid("own-address", {
        authorization: { url: `${process.env.OPENID_ISSUER}/own`, params: { scope: "openid" } },
      }),
      openid("signing", signing(registeredKeys())),
      openid("signing-with-another-key", signing(keysOfNobody())),
      openid("es256", {
        clientId: process.env.OPENID_OTHER_ID as string,
        clientSecret: process.env.OPENID_OTHER_SECRET as string,
        client: { id_token_signed_response_alg: "ES256" },
      }),
    ],
    callbacks: {
      jwt: ({ token, account, profile }) => (account ? { ...token, account, profile } : token),
      session: ({ session, token: { account, profile } }) =>
        Object.assign(session, { account, profile }),
    },
  }),
  /** One with a second for each answer, one with more time, and one whose nonce has a cookie of the app's own. */
  "openid-impatient": () => ({
    providers: [
      openid("impatient", { httpOptions: { timeout: 1000 } }),
      openid("patient", { httpOptions: { timeout: 30_000 } }),
      // next-auth sets a time-out for the whole server: without one of its own, this one would have the first's.
      openid("nonce-alone", { checks: ["nonce"], httpOptions: { timeout: 30_000 } }),
    ],
    cookies: {
      nonce: {
        name: "own-nonce",
        options: { httpOnly: true, sameSite: "strict", path: "/api", maxAge: 60 },
      },
    },
  }),
} satisfies Record<string, () => NextAuthOptions>
