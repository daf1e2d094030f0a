import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/6deccf610",
  saw: "With an error page of the app's own, a configuration error was a TypeError instead.",
  check:
    "options/custom-pages-no-secret.spec.ts › without a secret the sign-in page leads to the app's own error page",
  witness: {
    broken: { "next-auth": "4.12.1" },
    fixed: { "next-auth": "4.12.2" },
    observed: "answered with 500 and no redirect",
  },
} satisfies Regression
