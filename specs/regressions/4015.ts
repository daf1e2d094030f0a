import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4015",
  saw: "Battle.net was not asked as an OpenID provider.",
  check: "providers/built-in-sign-in.spec.ts › battlenet: its user is signed in",
  witness: {
    broken: { "next-auth": "4.2.1" },
    fixed: { "next-auth": "4.3.0" },
    observed: "error=OAuthCallback",
  },
} satisfies Regression
