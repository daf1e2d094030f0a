import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-g5fm-jp9v-2432",
  saw: "A link with a callbackUrl that is no URL made the server throw, and the request was never answered.",
  check: "nextauth-url/callback-url-in-query.spec.ts › is reported as a fault: words",
  witness: {
    broken: { "next-auth": "4.3.4" },
    fixed: { "next-auth": "4.4.0" },
    observed: "TypeError: Invalid URL",
  },
} satisfies Regression
