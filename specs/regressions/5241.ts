import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5241",
  saw: "Users of Strava were named by half of their name.",
  check: "providers/built-in-sign-in.spec.ts › strava: its user is signed in",
  witness: {
    broken: { "next-auth": "4.10.3" },
    fixed: { "next-auth": "4.11.0" },
    observed: '+ "name": "Ada"',
  },
} satisfies Regression
