import type { Ledger } from "../ledger.ts"

/** What becomes of a sign-in that comes back: errors, addresses, cookies of its checks. */
export const callback = {
  "callback.state-cleared": {
    level: "must",
    source: "characterisation",
    text: "A callback that signs in takes the state cookie away.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/lib/oauth/checks.ts#L154",
  },
  "callback.denied-code": {
    level: "must",
    source: "characterisation",
    text: "Where GitHub answers with an error, as for a user who refuses, the error code is Callback, not OAuthCallback.",
    link: "https://github.com/nextauthjs/next-auth/issues/7407",
  },
  "callback.issuer-absent": {
    level: "must",
    source: "characterisation",
    text: "An authorization response without an issuer, as GitHub sent before April 2026, signs in.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/providers/github.ts#L66",
  },
  "callback.private-address-request": {
    level: "must",
    source: "characterisation",
    text: "The addresses of a user who shows none are asked for with the issued token.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/providers/github.ts#L81-L82",
  },
  "callback.first-address": {
    level: "must",
    source: "characterisation",
    text: "Where none of a user's addresses is the primary one, the first is taken, verified or not.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/providers/github.ts#L87",
  },
  "callback.no-address": {
    level: "must",
    source: "characterisation",
    text: "Where GitHub refuses to list a user's addresses, the user is signed in without one.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/providers/github.ts#L85",
  },
  "callback.address-lower-case": {
    level: "must",
    source: "characterisation",
    text: "The address of a profile is turned to lower case.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/lib/oauth/callback.ts#L153",
  },
  "callback.name-falls-back": {
    level: "must",
    source: "characterisation",
    text: "A user who gave GitHub no name is called by the login.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/providers/github.ts#L97",
  },
  "callback.profile-without-id": {
    level: "must",
    source: "characterisation",
    text: "A user whose profile can't be read ends on the sign-in page without any error code.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/routes/callback.ts#L73-L74",
  },
  "callback.unknown-provider": {
    level: "must",
    source: "characterisation",
    text: "The callback of a provider that is not configured is a 400.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/index.ts#L334",
  },
  "checks.default": {
    level: "must",
    source: "characterisation",
    text: "A custom provider without checks is checked by state.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/lib/providers.ts",
  },
  "id-token.clock-tolerance": {
    level: "must",
    source: "characterisation",
    text: "The times of an ID token may be up to ten seconds off: clocks differ.",
    link: "https://github.com/nextauthjs/next-auth/pull/3071",
  },
  "sign-in.not-by-get": {
    level: "must",
    source: "characterisation",
    text: "GET /api/auth/signin/:provider shows the sign-in page and starts nothing.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/index.ts",
  },
  "sign-in.json": {
    level: "must",
    source: "characterisation",
    text: "A sign-in with json=true answers with the URL instead of a redirect.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/next/index.ts",
  },
  "sign-in.unknown-provider": {
    level: "must",
    source: "characterisation",
    text: "A sign-in with an unknown provider is sent back to the sign-in page.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/index.ts",
  },
  "authorization.no-router-parameter": {
    level: "must",
    source: "characterisation",
    text: "The parameter by which Next's router finds next-auth does not reach the provider.",
    link: "https://github.com/nextauthjs/next-auth/issues/3332",
    since: {
      version: "4.0.2",
      link: "https://github.com/nextauthjs/next-auth/issues/3332",
    },
  },
  "sign-in-callback.relative-address": {
    level: "should",
    source: "characterisation",
    text: "signIn(provider, { redirect: false }) rejects with Invalid URL where the signIn callback returned a path.",
    link: "https://github.com/nextauthjs/next-auth/issues/6035",
  },
  "sign-in-callback.throws": {
    level: "must",
    source: "characterisation",
    text: "Where the signIn callback throws, the user is not signed in and sees the error page with its message.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/routes/callback.ts#L92-L99",
  },
  "credentials.json": {
    level: "must",
    source: "characterisation",
    text: "A client that posts json=true is answered with the address to go to instead of a redirect.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/next/index.ts#L47-L53",
  },
  "credentials.json-refused": {
    level: "must",
    source: "characterisation",
    text: "A client that posts json=true gets a 401 where authorize returns null or throws, with the error in the address.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/routes/callback.ts#L303-L325",
    since: { version: "4.4.0", link: "https://github.com/nextauthjs/next-auth/pull/4601" },
  },
} as const satisfies Ledger
