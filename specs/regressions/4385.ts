import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4385",
  saw: "Middleware read no cookie but that of the default name.",
  check: "middleware/own-token.spec.ts › who has signed in sees the site",
  witness: { fault: "middleware-ignores-cookie-name", observed: "Expected: 200 Received: 307" },
} satisfies Regression
