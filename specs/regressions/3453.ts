import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3453",
  saw: "A token in the Authorization header was not read.",
  check:
    "restricted-routes/get-token-from-bearer.spec.ts › gives what a token in the Authorization header says",
  witness: {
    broken: { "next-auth": "4.0.5" },
    fixed: { "next-auth": "4.0.6" },
    observed: '"picture": "https://a.example/1"} Received: null',
  },
} satisfies Regression
