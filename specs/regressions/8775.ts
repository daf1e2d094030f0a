import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/8775",
  saw: "On the App Router, signIn() said ok with a status of 200 for wrong credentials.",
  check:
    "credentials/authorize.spec.ts › a client that asks for JSON gets a 401 and the error for null",
  witness: {
    broken: { "next-auth": "4.23.1", next: "13.5.11", react: "18.3.1" },
    fixed: { "next-auth": "4.23.2", next: "13.5.11", react: "18.3.1" },
    router: "app",
    observed: "Expected: 401 Received: 200",
  },
} satisfies Regression
