import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3141",
  saw: "The app's error page was not told the error in the query.",
  check: "endpoints/error-page.spec.ts › of two codes is that of the query, not of the path",
  witness: {
    fault: "error-code-of-the-path-wins",
    observed: "Expected: 500 Received: 403",
  },
} satisfies Regression
