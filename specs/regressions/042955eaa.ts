import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/042955eaa",
  saw: "Azure AD B2C could not be told by its issuer.",
  check:
    "providers/built-in-issuers.spec.ts › azure-ad-b2c: users sign in at the issuer of its options",
  witness: {
    broken: { "next-auth": "4.10.0" },
    fixed: { "next-auth": "4.10.1" },
    observed: "undefined.b2clogin.com",
  },
} satisfies Regression
