import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3351",
  saw: "The id of a user of 42 School was a number.",
  check: "providers/built-in-sign-in.spec.ts › 42-school: its user's id is text",
  witness: {
    broken: { "next-auth": "4.0.2" },
    fixed: { "next-auth": "4.0.3" },
    observed: '+ "id": 1815',
  },
} satisfies Regression
