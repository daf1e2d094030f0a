import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5915",
  saw: "Users of Naver were named by their real name instead of the one that they chose.",
  check: "providers/built-in-sign-in.spec.ts › naver: its user is named as they chose to be",
  witness: {
    broken: { "next-auth": "4.17.0" },
    fixed: { "next-auth": "4.18.0" },
    observed: '+ "name": "Augusta Ada King"',
  },
} satisfies Regression
