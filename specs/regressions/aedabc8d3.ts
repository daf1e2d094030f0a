import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/aedabc8d3",
  saw: "A configuration error and a guarded error page led to each other without end.",
  check:
    "middleware/no-secret.spec.ts › without a secret the sign-in page does not lead back to an error page that asked for a sign-in",
  witness: {
    broken: { "next-auth": "4.10.2" },
    fixed: { "next-auth": "4.10.3" },
    observed: "Expected: 500 Received: 302",
  },
} satisfies Regression
