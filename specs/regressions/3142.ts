import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3142",
  saw: "A form of another site could begin a sign-in.",
  check: "endpoints/sign-in-csrf.spec.ts › a sign-in without a token does not leave the app",
  witness: {
    fault: "csrf-token-optional",
    observed: '"location": "https://github.com/login/oauth/authorize',
  },
} satisfies Regression
