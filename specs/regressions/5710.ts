import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5710",
  saw: "On Next 13.0.1, middleware saw no session.",
  check: "middleware/visitors.spec.ts › who has signed in gets the answer of an API route",
  witness: {
    broken: { "next-auth": "4.15.0" },
    fixed: { "next-auth": "4.15.1" },
    observed: `Unexpected token '/', "/api/auth/"... is not valid JSON`,
  },
} satisfies Regression
