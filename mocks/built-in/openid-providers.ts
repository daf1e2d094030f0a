import type { Service } from "./services/service.ts"

/** An OpenID provider. */
export type OpenIDProvider = {
  issuer: string
  /** Where it stands, where that is not its issuer. */
  address?: string
  /** What it says of a user beside the standard claims, and of those what it does not say. */
  claims?: Readonly<Record<string, unknown>>
  /** What it signs ID tokens with, where that is not RS256. RFC 7518, section 3.1 */
  alg?: "HS256"
  /** How it takes the client's secret, where its discovery says that it does not take it in either way. RFC 8414, section 2 */
  takesSecret?: Extract<Service["takesSecret"], "in the form">
  /** How it answers authorization requests; where unsaid, nothing answers them, and users come back with any code. */
  answers?: "by form post"
}

/** Those that next-auth has built in, on their own hosts or on a customer's. */
export const openIDProviders: readonly OpenIDProvider[] = [
  // https://developers.line.biz/en/docs/line-login/verify-id-token/#signature
  { issuer: "https://access.line.me", alg: "HS256" },
  { issuer: "https://accounts.google.com" },
  // https://developer.apple.com/documentation/signinwithapplerestapi/authenticating_users_with_sign_in_with_apple
  {
    issuer: "https://appleid.apple.com",
    claims: { name: undefined, picture: undefined },
    takesSecret: "in the form",
    answers: "by form post",
  },
  { issuer: "https://auth0.example" },
  { issuer: "https://authentik.example/application/o/fake-slug" },
  { issuer: "https://azure-ad-b2c.example", claims: { emails: ["ada@users.example"] } },
  { issuer: "https://cognito.example/fake-pool" },
  { issuer: "https://duende-identity-server6.example" },
  {
    issuer: "https://fake-tenant.b2clogin.com/fake-tenant.onmicrosoft.com/fake-flow/v2.0",
    // https://learn.microsoft.com/en-us/azure/active-directory-b2c/tokens-overview#claims
    claims: { emails: ["ada@users.example"] },
  },
  { issuer: "https://fusionauth.example" },
  // https://dev.twitch.tv/docs/authentication/getting-tokens-oidc: its discovery names client_secret_post alone.
  { issuer: "https://id.twitch.tv/oauth2", takesSecret: "in the form" },
  { issuer: "https://identity-server4.example" },
  { issuer: "https://keycloak.example/realms/fake-realm" },
  { issuer: "https://login.microsoftonline.com/fake-tenant/v2.0" },
  // https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference: the directory stands in each token.
  {
    issuer: "https://login.microsoftonline.com/{tenantid}/v2.0",
    address: "https://login.microsoftonline.com/common/v2.0",
    claims: {
      iss: "https://login.microsoftonline.com/fake-directory/v2.0",
      tid: "fake-directory",
    },
  },
  { issuer: "https://okta.example" },
  { issuer: "https://onelogin.example/oidc/2" },
  { issuer: "https://passage.example" },
  { issuer: "https://slack.com" },
  { issuer: "https://united-effects.example/fake-group" },
  // https://community.developer.battle.net/documentation/guides/using-oauth
  { issuer: "https://eu.battle.net/oauth", claims: { battle_tag: "Ada#1815" } },
  { issuer: "https://zitadel.example" },
]

/** What each of them says of who signs in. https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims */
export const standardClaims = {
  sub: "fake-subject",
  name: "Ada Lovelace",
  nickname: "Ada",
  given_name: "Ada",
  family_name: "Lovelace",
  preferred_username: "ada",
  email: "ada@users.example",
  email_verified: true,
  picture: "https://pictures.example/ada.png",
}
