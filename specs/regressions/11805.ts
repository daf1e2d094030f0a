import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/11805",
  saw: "LinkedIn refused scopes that it had given up, and no one could sign in.",
  check: "providers/built-in-openid.spec.ts › linkedin: is asked for the scope openid",
  witness: {
    broken: { "next-auth": "4.24.7" },
    fixed: { "next-auth": "4.24.8" },
    observed: '["r_liteprofile", "r_emailaddress"]',
  },
} satisfies Regression
