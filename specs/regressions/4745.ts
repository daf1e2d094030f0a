import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4745",
  saw: "Middleware saw no session on Next 12.2.",
  check: "middleware/visitors.spec.ts › who has signed in sees a page",
  witness: {
    broken: { "next-auth": "4.6.1", next: "12.3.7", react: "18.3.1" },
    fixed: { "next-auth": "4.7.0", next: "12.3.7", react: "18.3.1" },
    observed: "Expected: 200 Received: 307",
  },
} satisfies Regression
