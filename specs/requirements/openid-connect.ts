import type { Ledger } from "./ledger.ts"

const withNonce = {
  version: "4.11.0",
  link: "https://github.com/nextauthjs/next-auth/pull/4100",
} as const

/** What next-auth takes part in as a client of OpenID providers: OpenID Connect Core, RFC 7636, RFC 9207. */
export const openidConnect = {
  "openid.authorization-request": {
    level: "must",
    source: "rfc",
    text: "An authentication request names client, redirect URI, the response type code and a scope with openid in it.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest",
  },
  "openid.request-unguessable": {
    level: "must",
    source: "rfc",
    text: "State, nonce and code challenge are new in each request, and can't be guessed.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#NonceNotes",
    since: withNonce,
  },
  "openid.issuer-checked": {
    level: "must",
    source: "rfc",
    text: "An authorization response of another issuer than the discovered one is refused before the code is sent anywhere.",
    link: "https://www.rfc-editor.org/rfc/rfc9207#section-2.4",
    since: { version: "4.24.14", link: "https://github.com/nextauthjs/next-auth/pull/13412" },
  },
  "openid.issuer-required": {
    level: "must",
    source: "rfc",
    text: "An authorization response without an issuer is refused where the discovery says that the provider names itself.",
    link: "https://www.rfc-editor.org/rfc/rfc9207#section-2.4",
  },
  "openid.code-required": {
    level: "must",
    source: "rfc",
    text: "A callback without a code signs no one in, and spoils nothing.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#AuthResponseValidation",
  },
  "openid.userinfo-fails": {
    level: "must",
    source: "docs",
    text: "Where the userinfo endpoint gives no profile, the sign-in ends with OAuthCallback.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "openid.discovery-fails": {
    level: "must",
    source: "docs",
    text: "Where the discovery fails, a sign-in ends with OAuthSignin before it has begun, and with OAuthCallback afterwards.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "pkce.challenge": {
    level: "must",
    source: "rfc",
    text: "The code is exchanged with a verifier whose SHA-256 is the challenge of the authorization request.",
    link: "https://www.rfc-editor.org/rfc/rfc7636#section-4.5",
  },
  "pkce.bound-to-browser": {
    level: "must",
    source: "rfc",
    text: "With the check pkce, neither another browser's code nor another browser's callback signs anyone in.",
    link: "https://www.rfc-editor.org/rfc/rfc7636#section-1",
  },
  "nonce.bound-to-browser": {
    level: "must",
    source: "rfc",
    text: "With the check nonce, neither another browser's code nor another browser's callback signs anyone in.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#NonceNotes",
    since: withNonce,
  },
  "id-token.required": {
    level: "must",
    source: "rfc",
    text: "A token response without an ID token is refused.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#TokenResponse",
  },
  "id-token.required-claims": {
    level: "must",
    source: "rfc",
    text: "An ID token without issuer, subject, audience, expiry or time of issue is refused.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#IDToken",
    since: withNonce,
  },
  "id-token.signature": {
    level: "must",
    source: "rfc",
    text: "An ID token is accepted with a signature by a key that the provider publishes, and with no other.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation",
    since: withNonce,
  },
  "id-token.unsigned": {
    level: "must",
    source: "rfc",
    text: "An ID token whose algorithm is none is refused.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation",
    since: withNonce,
  },
  "id-token.algorithm": {
    level: "must",
    source: "rfc",
    text: "An ID token is accepted with the algorithm that the client registered, RS256 by default, and with no other.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation",
    since: withNonce,
  },
  "id-token.issuer": {
    level: "must",
    source: "rfc",
    text: "An ID token whose issuer is not the discovered one is refused.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation",
    since: withNonce,
  },
  "id-token.audience": {
    level: "must",
    source: "rfc",
    text: "An ID token is accepted that is for this client; one for another, or for several with another as the authorized party, is refused.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation",
    since: withNonce,
  },
  "id-token.expired": {
    level: "must",
    source: "rfc",
    text: "An ID token that has expired is refused.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation",
    since: withNonce,
  },
  "id-token.not-before": {
    level: "must",
    source: "rfc",
    text: "An ID token that is not valid yet is refused.",
    link: "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.5",
    since: withNonce,
  },
  "id-token.nonce": {
    level: "must",
    source: "rfc",
    text: "An ID token without the nonce of the request, or with another, is refused.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation",
    since: withNonce,
  },
  "id-token.access-token-hash": {
    level: "should",
    source: "rfc",
    text: "An ID token with the hash of another access token is refused; one without a hash is not.",
    link: "https://openid.net/specs/openid-connect-core-1_0.html#CodeFlowTokenValidation",
    since: withNonce,
  },
} as const satisfies Ledger
