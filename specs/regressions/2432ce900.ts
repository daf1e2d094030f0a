import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/2432ce900",
  saw: "A callback without a state signed a user in on a browser that had not begun a sign-in.",
  check:
    "endpoints/callback-state.spec.ts › that is missing is refused in a browser that did not start the sign-in, too",
  witness: {
    broken: { "next-auth": "4.19.2" },
    fixed: { "next-auth": "4.20.0" },
    observed: '/api/auth/signin?error=OAuthCallback" Received: "http://localhost:<port>/"',
  },
} satisfies Regression
