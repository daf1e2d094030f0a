/** An OpenID provider: where it stands, and what it says of a user beside the standard claims. */
type OpenIDProvider = { issuer: string; claims?: Readonly<Record<string, unknown>> }

/** Those that next-auth has built in, on their own hosts or on a customer's. */
export const openIDProviders: readonly OpenIDProvider[] = [
  { issuer: "https://access.line.me" },
  { issuer: "https://accounts.google.com" },
  { issuer: "https://appleid.apple.com" },
  { issuer: "https://auth0.example" },
  { issuer: "https://authentik.example" },
  { issuer: "https://azure-ad-b2c.example" },
  { issuer: "https://cognito.example" },
  { issuer: "https://duende-identity-server6.example" },
  {
    issuer: "https://fake-tenant.b2clogin.com/fake-tenant.onmicrosoft.com/fake-flow/v2.0",
    // https://learn.microsoft.com/en-us/azure/active-directory-b2c/tokens-overview#claims
    claims: { emails: ["ada@users.example"] },
  },
  { issuer: "https://fusionauth.example" },
  { issuer: "https://id.twitch.tv/oauth2" },
  { issuer: "https://identity-server4.example" },
  { issuer: "https://keycloak.example" },
  { issuer: "https://login.microsoftonline.com/fake-tenant/v2.0" },
  { issuer: "https://okta.example" },
  { issuer: "https://onelogin.example/oidc/2" },
  { issuer: "https://passage.example" },
  { issuer: "https://slack.com" },
  { issuer: "https://united-effects.example" },
  // https://community.developer.battle.net/documentation/guides/using-oauth
  { issuer: "https://us.battle.net/oauth", claims: { battle_tag: "Ada#1815" } },
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
