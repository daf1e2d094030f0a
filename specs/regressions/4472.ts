import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4472",
  saw: "A token in the Authorization header opened nothing that middleware guards.",
  check:
    "middleware/visitors.spec.ts › a token in the Authorization header opens the site, one that another secret made does not",
  witness: {
    broken: { "next-auth": "4.3.3" },
    fixed: { "next-auth": "4.4.0" },
    between:
      "4.3.4 takes the token, but sends who has none to sign in with a whole address to come back to.",
    observed: "Expected: 200 Received: 307",
  },
} satisfies Regression
