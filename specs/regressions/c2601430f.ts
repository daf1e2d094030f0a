import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/c2601430f",
  saw: "What was typed for the name of an endpoint was part of the answer.",
  check: "endpoints/unsupported.spec.ts › an unknown action is a bad request",
  witness: {
    broken: { "next-auth": "4.2.1" },
    fixed: { "next-auth": "4.3.0" },
    observed: 'Received: "Error: Action nothing-of-the-kind',
  },
} satisfies Regression
