import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/pull/6029",
  saw: "Cookies that a route had set were lost when it asked for the session.",
  check:
    "restricted-routes/own-cookie.spec.ts › getServerSession() leaves the cookies that its route has set",
  witness: {
    broken: { "next-auth": "4.18.5" },
    fixed: { "next-auth": "4.18.6" },
    observed: '- "own": Object {',
  },
} satisfies Regression
