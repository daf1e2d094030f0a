import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-7r7x-4c4q-c4qf",
  saw: "Without the cookie of its code verifier, a callback was asked for a token all the same: an intercepted link signed its thief in.",
  check:
    "endpoints/pkce.spec.ts › a callback without its verifier is refused, before the code is spent",
  witness: {
    broken: { "next-auth": "4.20.0" },
    fixed: { "next-auth": "4.20.1" },
    observed: 'Expected value: not "access_token" Received array: ["authorize", "access_token"]',
  },
} satisfies Regression
