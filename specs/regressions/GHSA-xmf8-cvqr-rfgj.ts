import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-xmf8-cvqr-rfgj",
  saw: "One request with a malformed Authorization header made every page behind getToken() answer 500.",
  check:
    "restricted-routes/get-token-from-bearer.spec.ts › is null for a malformed escape in the Authorization header",
  witness: {
    broken: { "next-auth": "4.24.14" },
    fixed: { "next-auth": "4.24.15" },
    observed: "Expected: 200 Received: 500",
  },
} satisfies Regression
