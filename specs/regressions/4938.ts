import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/pull/4938",
  saw: "GitHub was asked for a scope that it does not know.",
  check: "endpoints/authorization-request.spec.ts › goes to GitHub with all that OAuth asks for",
  witness: {
    broken: { "next-auth": "4.10.0" },
    fixed: { "next-auth": "4.10.1" },
    observed: "read:user+user:email",
  },
} satisfies Regression
