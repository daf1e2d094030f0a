import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/warnings */
export const warnings = {
  "no-url.warned": {
    level: "must",
    source: "docs",
    text: "A server without NEXTAUTH_URL warns of it by the code NEXTAUTH_URL.",
    link: "https://next-auth.js.org/warnings#nextauth_url",
  },
  "vercel-url.no-warning": {
    level: "must",
    source: "docs",
    text: "On Vercel nothing is missing without NEXTAUTH_URL: there is no warning.",
    link: "https://next-auth.js.org/warnings#nextauth_url",
  },
  "vercel-url.server-side-calls": {
    level: "must",
    source: "docs",
    text: "On Vercel, calls that the server makes to itself go to VERCEL_URL.",
    link: "https://next-auth.js.org/warnings#nextauth_url",
  },
  "warnings.twitter-oauth-2": {
    level: "must",
    source: "docs",
    text: "Who signs in with Twitter by OAuth 2 is warned once by the code TWITTER_OAUTH_2_BETA.",
    link: "https://next-auth.js.org/warnings#twitter_oauth_2_beta",
    since: { version: "4.3.0", link: "https://github.com/nextauthjs/next-auth/pull/4003" },
  },
  "warnings.twitter-oauth-1": {
    level: "must",
    source: "docs",
    text: "Who signs in with Twitter by OAuth 1.0a is not warned by the code TWITTER_OAUTH_2_BETA.",
    link: "https://next-auth.js.org/warnings#twitter_oauth_2_beta",
  },
  "debug.warned": {
    level: "must",
    source: "docs",
    text: "Where the debug option is on, the log warns of it as DEBUG_ENABLED.",
    link: "https://next-auth.js.org/warnings#debug_enabled",
  },
  "secret.warned-in-development": {
    level: "must",
    source: "docs",
    text: "In development, a missing secret is a warning in the log: NO_SECRET.",
    link: "https://next-auth.js.org/warnings#no_secret",
  },
} as const satisfies Ledger
