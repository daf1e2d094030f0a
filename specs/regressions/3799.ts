import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3799",
  saw: "Middleware without a secret answered nothing that Next could send.",
  check:
    "middleware/no-secret.spec.ts › without a secret nobody sees a page: the error page says Configuration",
  witness: {
    broken: { "next-auth": "4.2.0" },
    fixed: { "next-auth": "4.2.1" },
    observed: "/protected answered with 500 and no redirect",
  },
} satisfies Regression
