import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/82447f8e3",
  saw: "A mail that could not be sent was explained as one to look for in the inbox.",
  check: "endpoints/sign-in-page-errors.spec.ts › explains EmailSignin",
  witness: {
    broken: { "next-auth": "4.0.6" },
    fixed: { "next-auth": "4.1.0" },
    observed: "Check your email inbox.",
  },
} satisfies Regression
