import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/25517b731",
  saw: "Scripts of the site could read where a user was to be sent.",
  check: "endpoints/session-cookie.spec.ts › a page's scripts see no cookie of next-auth",
  witness: {
    broken: { "next-auth": "4.3.4" },
    fixed: { "next-auth": "4.4.0" },
    observed: "next-auth.callback-url=http%3A%2F%2Flocalhost",
  },
} satisfies Regression
