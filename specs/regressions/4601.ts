import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4601",
  saw: "Credentials that could not be looked up were a 200 for a script.",
  check:
    "credentials/authorize.spec.ts › a client that asks for JSON gets a 401 and the error for an error",
  witness: {
    broken: { "next-auth": "4.3.4" },
    fixed: { "next-auth": "4.4.0" },
    observed: "Expected: 401 Received: 200",
  },
} satisfies Regression
