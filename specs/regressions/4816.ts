import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4816",
  saw: "The log warned in production, with each request, that unstable_getServerSession() is experimental.",
  check: "restricted-routes/get-server-session.spec.ts › is given without a warning",
  witness: {
    broken: { "next-auth": "4.8.0" },
    fixed: { "next-auth": "4.9.0" },
    observed: "[next-auth][warn][EXPERIMENTAL_API]",
  },
} satisfies Regression
