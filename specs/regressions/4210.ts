import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4210",
  saw: "Middleware read no token but that of next-auth's own format.",
  check: "middleware/own-token.spec.ts › who has signed in sees the site",
  witness: { fault: "middleware-ignores-decode", observed: "Expected: 200 Received: 307" },
} satisfies Regression
