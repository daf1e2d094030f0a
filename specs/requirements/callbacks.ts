import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/callbacks */
export const callbacks = {
  "callback-url.relative": {
    level: "must",
    source: "docs",
    text: "A callbackUrl that begins with a slash is a path of the site, whatever follows.",
    link: "https://next-auth.js.org/configuration/callbacks#redirect-callback",
  },
  "callback-url.same-origin": {
    level: "must",
    source: "docs",
    text: "A callbackUrl at the site's own origin is taken as it is.",
    link: "https://next-auth.js.org/configuration/callbacks#redirect-callback",
  },
  "callback-url.foreign": {
    level: "must",
    source: "docs",
    text: "A callbackUrl at any other origin is replaced by the site's homepage.",
    link: "https://next-auth.js.org/configuration/callbacks#redirect-callback",
  },
  "redirect-callback.decides": {
    level: "must",
    source: "docs",
    text: "A redirect callback of the app's own decides where users go, also to another site.",
    link: "https://next-auth.js.org/configuration/callbacks#redirect-callback",
  },
  "redirect-callback.arguments": {
    level: "must",
    source: "docs",
    text: "The redirect callback gets the callbackUrl as it was asked for, and the site's origin as baseUrl.",
    link: "https://next-auth.js.org/configuration/callbacks#redirect-callback",
  },
  "access-token.kept-through-reads": {
    level: "must",
    source: "docs",
    text: "What the jwt callback stored at the sign-in stays in the token however often the session is read.",
    link: "https://next-auth.js.org/configuration/callbacks#jwt-callback",
  },
  "access-token.kept-through-rolling": {
    level: "must",
    source: "docs",
    text: "What the jwt callback stored at the sign-in stays in the token when reading the session extends its life.",
    link: "https://next-auth.js.org/configuration/callbacks#jwt-callback",
  },
  "access-token.replaced-by-sign-in": {
    level: "must",
    source: "docs",
    text: "Each sign-in calls the jwt callback with the account anew: the session has the newest access token.",
    link: "https://next-auth.js.org/configuration/callbacks#jwt-callback",
  },
  "access-token.gone-after-sign-out": {
    level: "must",
    source: "docs",
    text: "What the callbacks added to the session ends with the session.",
    link: "https://next-auth.js.org/configuration/callbacks#session-callback",
  },
  "access-token.of-each-user": {
    level: "must",
    source: "docs",
    text: "What the jwt callback stored belongs to the session of the user who signed in, and to no other.",
    link: "https://next-auth.js.org/configuration/callbacks#jwt-callback",
  },
  "access-token.not-in-session": {
    level: "must",
    source: "docs",
    text: "Without callbacks, the session has the user's name, address and image, and its expiry, and no OAuth token.",
    link: "https://next-auth.js.org/configuration/callbacks#session-callback",
  },
  "access-token.not-in-server-session": {
    level: "must",
    source: "docs",
    text: "Without callbacks, getServerSession() has no OAuth token.",
    link: "https://next-auth.js.org/configuration/callbacks#session-callback",
  },
  "access-token.not-in-jwt": {
    level: "must",
    source: "docs",
    text: "Without callbacks, the session's own token has the user's name, address, image and id, and no OAuth token.",
    link: "https://next-auth.js.org/configuration/callbacks#jwt-callback",
  },
  "access-token.not-in-pages": {
    level: "must",
    source: "docs",
    text: "Without callbacks, no page, script or data that a browser receives contains the access token.",
    link: "https://next-auth.js.org/configuration/callbacks#session-callback",
  },
  "access-token.not-in-client": {
    level: "must",
    source: "docs",
    text: "Without callbacks, neither useSession() nor getSession() has an OAuth token.",
    link: "https://next-auth.js.org/configuration/callbacks#session-callback",
  },
  "jwt-callback.sign-in-arguments": {
    level: "must",
    source: "docs",
    text: "At a sign-in, the jwt callback is called with the user, the account with its access token, and the provider's profile.",
    link: "https://next-auth.js.org/configuration/callbacks#jwt-callback",
  },
  "jwt-callback.sign-in-trigger": {
    level: "must",
    source: "types",
    text: 'At a sign-in, the jwt callback is called with the trigger "signIn".',
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/types.ts#L381-L388",
    since: { version: "4.21.0", link: "https://github.com/nextauthjs/next-auth/pull/7056" },
  },
  "jwt-callback.read-arguments": {
    level: "must",
    source: "docs",
    text: "When the session is read, the jwt callback is called with the token alone.",
    link: "https://next-auth.js.org/configuration/callbacks#jwt-callback",
  },
  "jwt-callback.update-arguments": {
    level: "must",
    source: "types",
    text: 'When the session is updated, the jwt callback is called with the trigger "update" and the data, as it was sent.',
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/types.ts#L381-L397",
    since: { version: "4.21.0", link: "https://github.com/nextauthjs/next-auth/pull/7056" },
  },
  "jwt-callback.persists": {
    level: "must",
    source: "docs",
    text: "What the jwt callback returns is stored in the session's token, for the server to read.",
    link: "https://next-auth.js.org/configuration/callbacks#jwt-callback",
  },
  "session-callback.arguments": {
    level: "must",
    source: "docs",
    text: "The session callback is called with the session and with what the jwt callback returned just before.",
    link: "https://next-auth.js.org/configuration/callbacks#session-callback",
  },
  "session-callback.forwards-explicitly": {
    level: "must",
    source: "docs",
    text: "What the jwt callback stored stays on the server unless the session callback forwards it.",
    link: "https://next-auth.js.org/configuration/callbacks#session-callback",
  },
} as const satisfies Ledger
