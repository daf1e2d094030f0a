import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5104",
  saw: "With a sign-in page at /, middleware guarded nothing.",
  check: "middleware/own-pages.spec.ts › /login/help is guarded: it is none of the app's own pages",
  witness: {
    broken: { "next-auth": "4.10.3" },
    fixed: { "next-auth": "4.11.0" },
    observed: "/login/help answered with 404 and no redirect",
  },
} satisfies Regression
