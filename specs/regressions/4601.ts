import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4601",
  saw: "Credentials that could not be looked up were a 200 for a script.",
  check:
    "endpoints/credentials-as-json.spec.ts › that can't be looked up are a 401 for a script, with the reason in the address",
  witness: {
    broken: { "next-auth": "4.3.4" },
    fixed: { "next-auth": "4.4.0" },
    observed: "Expected: 401 Received: 200",
  },
} satisfies Regression
