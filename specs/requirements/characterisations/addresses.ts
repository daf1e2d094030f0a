import type { Ledger } from "../ledger.ts"

/** Where the app is thought to stand, and where users are sent. */
export const addresses = {
  "canonical-url.scheme-assumed": {
    level: "should",
    source: "characterisation",
    text: "A NEXTAUTH_URL without a scheme means https.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/utils/parse-url.ts#L18-L20",
  },
  "no-url.localhost": {
    level: "should",
    source: "characterisation",
    text: "Without NEXTAUTH_URL, the site's address is http://localhost:3000, whatever the request says.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/utils/parse-url.ts#L16",
  },
  "no-url.warned-once": {
    level: "should",
    source: "characterisation",
    text: "The warning of a missing NEXTAUTH_URL comes once in a server's life.",
    link: "https://github.com/nextauthjs/next-auth/issues/4970",
  },
  "trusted-host.forwarded-host": {
    level: "should",
    source: "characterisation",
    text: "With AUTH_TRUST_HOST and no NEXTAUTH_URL, the site's address is X-Forwarded-Host, or Host where there is none.",
    link: "https://github.com/nextauthjs/next-auth/pull/5561",
    since: { version: "4.15.0", link: "https://github.com/nextauthjs/next-auth/pull/5561" },
  },
  "trusted-host.forwarded-proto": {
    level: "should",
    source: "characterisation",
    text: "With AUTH_TRUST_HOST and no NEXTAUTH_URL, the site is at http where X-Forwarded-Proto says so, and else at https.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/utils/detect-origin.ts#L11-L12",
    since: { version: "4.15.0", link: "https://github.com/nextauthjs/next-auth/pull/5561" },
  },
  "trusted-host.sign-in": {
    level: "should",
    source: "characterisation",
    text: "With AUTH_TRUST_HOST, sign-in works without NEXTAUTH_URL.",
    link: "https://github.com/nextauthjs/next-auth/pull/5561",
    since: { version: "4.15.0", link: "https://github.com/nextauthjs/next-auth/pull/5561" },
  },
  "vercel-url.forwarded-host": {
    level: "should",
    source: "characterisation",
    text: "On Vercel, without NEXTAUTH_URL, the site's address is the forwarded host.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/utils/detect-origin.ts#L11-L12",
  },
  "callback-url.malformed-answer": {
    level: "should",
    source: "characterisation",
    text: "A callbackUrl that is no web address is answered with status 500, the Configuration error, and no cookie.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/lib/assert.ts#L75-L92",
    since: { version: "4.4.0", link: "https://github.com/advisories/GHSA-g5fm-jp9v-2432" },
  },
  "callback-url.malformed-in-json": {
    level: "should",
    source: "characterisation",
    text: "Where an endpoint answers in JSON, a callbackUrl that is no web address is answered in JSON too, with status 500.",
    link: "https://github.com/nextauthjs/next-auth/pull/5442",
    since: { version: "4.12.2", link: "https://github.com/nextauthjs/next-auth/pull/5442" },
  },
  "base-path.homepage": {
    level: "should",
    source: "characterisation",
    text: "With a path in NEXTAUTH_URL, users who asked for no page end at the origin's root, outside of the path.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/lib/callback-url.ts#L21",
  },
  "base-path.custom-pages": {
    level: "should",
    source: "characterisation",
    text: "Custom pages are taken from the origin's root, not from below Next's basePath.",
    link: "https://github.com/nextauthjs/next-auth/issues/12996",
  },
  "base-path.cookies": {
    level: "should",
    source: "characterisation",
    text: "With a path in NEXTAUTH_URL, cookies hold for the whole site: their path is the root.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/lib/cookie.ts#L60-L68",
  },
} as const satisfies Ledger
