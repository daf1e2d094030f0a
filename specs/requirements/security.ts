import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/security */
export const security = {
  "sign-in.log-without-credentials": {
    level: "must",
    source: "advisory",
    text: "What is logged of a failed sign-in does not contain the provider's secret.",
    link: "https://github.com/advisories/GHSA-p6mm-27gq-9v3p",
  },
  "log.without-secrets": {
    level: "must",
    source: "advisory",
    text: "What is logged of a failure has in it no secret of the app's, and no token, code or cookie of a user's.",
    link: "https://github.com/advisories/GHSA-p6mm-27gq-9v3p",
  },
  "callback-url.cookie-not-for-scripts": {
    level: "must",
    source: "advisory",
    text: "The cookie that remembers the callbackUrl can't be read by scripts.",
    link: "https://github.com/advisories/GHSA-g5fm-jp9v-2432",
  },
  "get-token.malformed-bearer": {
    level: "must",
    source: "advisory",
    text: "getToken() is null for an Authorization header with a malformed escape, and does not throw.",
    link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-xmf8-cvqr-rfgj",
  },
  "middleware.malformed-bearer": {
    level: "must",
    source: "advisory",
    text: "For the middleware an Authorization header with a malformed escape is no token, and nothing fails.",
    link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-xmf8-cvqr-rfgj",
    since: { version: "4.2.0", link: "https://github.com/nextauthjs/next-auth/pull/3657" },
  },
} as const satisfies Ledger
