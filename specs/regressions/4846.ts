import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4846",
  saw: "The secret of the middleware's options was ignored.",
  check: "middleware/own-token.spec.ts › who has signed in sees the site",
  witness: { fault: "middleware-ignores-secret-option", observed: "Expected: 200 Received: 307" },
} satisfies Regression
