import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/2408",
  saw: "Behind a CDN that caches what says nothing of caching, users were shown the session of another user.",
  check: "endpoints/session-caching.spec.ts › no cache keeps a session",
  witness: {
    broken: { "next-auth": "4.24.11" },
    fixed: { "next-auth": "4.24.12" },
    observed: '- "cache-control": "private, no-cache, no-store"',
  },
} satisfies Regression
