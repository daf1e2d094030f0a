import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/12627",
  saw: "Behind a CDN that caches what says nothing of caching, users were given the CSRF token of another user.",
  check: "endpoints/csrf.spec.ts › is kept by no cache",
  witness: {
    broken: { "next-auth": "4.24.11" },
    fixed: { "next-auth": "4.24.12" },
    observed: '- "cache-control": "private, no-cache, no-store"',
  },
} satisfies Regression
