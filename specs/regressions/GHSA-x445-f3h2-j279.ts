import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-x445-f3h2-j279",
  saw: "A sign-in that was begun with one provider could be ended with the answer of another.",
  check:
    "endpoints/callback-of-another-provider.spec.ts › is refused: a sign-in ends with the provider that it was started with",
  witness: {
    broken: { "next-auth": "4.24.14" },
    fixed: { "next-auth": "4.24.15" },
    observed: '/api/auth/signin?error=OAuthCallback" Received: "http://localhost:<port>/"',
  },
} satisfies Regression
