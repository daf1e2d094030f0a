import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3418",
  saw: "No one could sign in with Okta.",
  check: "providers/built-in-sign-in.spec.ts › okta: its user is signed in",
  witness: {
    broken: { "next-auth": "4.0.5" },
    fixed: { "next-auth": "4.0.6" },
    observed: "error=OAuthCallback",
  },
} satisfies Regression
