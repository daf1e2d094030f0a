import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5459",
  saw: "EVE Online was asked as an OpenID provider, which it is not.",
  check: "providers/built-in-sign-in.spec.ts › eveonline: its user is signed in",
  witness: {
    broken: { "next-auth": "4.13.0" },
    fixed: { "next-auth": "4.14.0" },
    observed: "error=OAuthCallback",
  },
} satisfies Regression
