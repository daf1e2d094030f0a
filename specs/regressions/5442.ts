import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5442",
  saw: "A script that asked for the session got an HTML page where the callbackUrl was malformed.",
  check:
    "endpoints/hostile-queries.spec.ts › are no callbackUrl for session: a configuration error in JSON",
  witness: {
    broken: { "next-auth": "4.12.1" },
    fixed: { "next-auth": "4.12.2" },
    observed: "Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
  },
} satisfies Regression
