import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4472",
  saw: "A token in the Authorization header opened nothing that middleware guards.",
  check:
    "middleware/visitors.spec.ts › a token in the Authorization header opens the site, one that another secret made does not",
  witness: {
    broken: { "next-auth": "4.3.3" },
    fixed: { "next-auth": "4.4.0" },
    observed: "Expected: 200 Received: 307",
  },
} satisfies Regression
