import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4929",
  saw: "The id of a user of GitLab was a number.",
  check: "providers/built-in-sign-in.spec.ts › gitlab: its user's id is text",
  witness: {
    broken: { "next-auth": "4.10.0" },
    fixed: { "next-auth": "4.10.1" },
    observed: '+ "id": 1815',
  },
} satisfies Regression
