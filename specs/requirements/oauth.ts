import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/providers/oauth */
export const oauth = {
  "linking.same-address-refused": {
    level: "must",
    source: "docs",
    text: "An account of another provider is not linked to the user who has its address: the sign-in ends with OAuthAccountNotLinked, and nobody is signed in.",
    link: "https://next-auth.js.org/configuration/providers/oauth#allowdangerousemailaccountlinking-option",
  },
  "linking.while-signed-in": {
    level: "must",
    source: "docs",
    text: "Where a user is signed in, a sign-in by another provider links its account to that user, whatever its address.",
    link: "https://next-auth.js.org/configuration/providers/oauth#allowdangerousemailaccountlinking-option",
  },
  "linking.while-signed-in-with-token": {
    level: "must",
    source: "docs",
    text: "Where a user is signed in by a JSON Web Token, too, a sign-in by another provider links its account to that user.",
    link: "https://next-auth.js.org/configuration/providers/oauth#allowdangerousemailaccountlinking-option",
  },
  "linking.trusted-provider": {
    level: "must",
    source: "docs",
    text: "With allowDangerousEmailAccountLinking, an account of this provider, and of no other, is linked to the user who has its address.",
    link: "https://next-auth.js.org/configuration/providers/oauth#allowdangerousemailaccountlinking-option",
    since: { version: "4.15.0", link: "https://github.com/nextauthjs/next-auth/pull/5513" },
  },
  "openid.discovery": {
    level: "must",
    source: "docs",
    text: "Of an OpenID provider, wellKnown alone tells where users are sent, where the code is exchanged and with what keys ID tokens are signed.",
    link: "https://next-auth.js.org/configuration/providers/oauth#using-a-custom-provider",
  },
  "openid.signs-in": {
    level: "must",
    source: "docs",
    text: "Users sign in with a custom OpenID provider, whatever of state, PKCE and nonce its checks are.",
    link: "https://next-auth.js.org/configuration/providers/oauth#using-a-custom-provider",
    since: { version: "4.11.0", link: "https://github.com/nextauthjs/next-auth/pull/4100" },
  },
  "openid.profile-from-id-token": {
    level: "must",
    source: "docs",
    text: "With idToken true, profile() is given what the ID token claims, and the userinfo endpoint is not asked.",
    link: "https://next-auth.js.org/configuration/providers/oauth#options",
  },
  "openid.profile-from-userinfo": {
    level: "must",
    source: "docs",
    text: "With idToken false, profile() is given what the userinfo endpoint answers to the issued token.",
    link: "https://next-auth.js.org/configuration/providers/oauth#userinfo-option",
  },
  "openid.userinfo-by-default": {
    level: "must",
    source: "docs",
    text: "Where idToken is not set, the userinfo endpoint is asked although an ID token came.",
    link: "https://next-auth.js.org/configuration/providers/oauth#userinfo-option",
  },
  "openid.userinfo-beside-id-token": {
    level: "must",
    source: "docs",
    text: "With idToken false, the userinfo endpoint is asked although an ID token came.",
    link: "https://next-auth.js.org/configuration/providers/oauth#userinfo-option",
  },
  "openid.account-tokens": {
    level: "must",
    source: "docs",
    text: "The account that callbacks are given has the issued tokens, the ID token among them, and the scope.",
    link: "https://next-auth.js.org/configuration/callbacks#jwt-callback",
  },
  "checks.requested": {
    level: "must",
    source: "docs",
    text: "Each of a provider's checks, state and PKCE, is in the authorization request and keeps its value in a cookie; another is not.",
    link: "https://next-auth.js.org/configuration/providers/oauth#options",
  },
  "checks.nonce": {
    level: "must",
    source: "docs",
    text: "With the check nonce, a nonce is in the authorization request and kept in a cookie.",
    link: "https://next-auth.js.org/configuration/providers/oauth#options",
    since: { version: "4.11.0", link: "https://github.com/nextauthjs/next-auth/pull/4100" },
  },
} as const satisfies Ledger
