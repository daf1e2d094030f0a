import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3651",
  saw: "Azure AD was asked for a scope that gives no ID token.",
  check: "providers/built-in-openid.spec.ts › azure-ad: is asked for the scope openid",
  witness: {
    broken: { "next-auth": "4.1.0" },
    fixed: { "next-auth": "4.1.2" },
    observed: '["User.Read"]',
  },
} satisfies Regression
