import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4700",
  saw: "After signing in, users were on the home page instead of the page that had sent them to sign in.",
  check: "nextauth-url/callback-url-in-query.spec.ts › decides where a sign-in ends: a path",
  witness: {
    broken: { "next-auth": "4.4.0" },
    fixed: { "next-auth": "4.5.0" },
    observed: '/session" Received: "http://localhost:<port>"',
  },
} satisfies Regression
