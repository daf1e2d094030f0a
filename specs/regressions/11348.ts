import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/11348",
  saw: "Foursquare's answer was misread, and no one could sign in.",
  check: "providers/built-in-sign-in.spec.ts › foursquare: its user is signed in",
  witness: {
    broken: { "next-auth": "4.24.7" },
    fixed: { "next-auth": "4.24.8" },
    observed: 'Received: "http://localhost:<port>/api/auth/signin"',
  },
} satisfies Regression
