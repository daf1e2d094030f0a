import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4705",
  saw: "No one could sign in with Instagram, which takes the client's secret in the form alone.",
  check: "providers/built-in-sign-in.spec.ts › instagram: is sent the client's secret in the form",
  witness: {
    broken: { "next-auth": "4.5.0" },
    fixed: { "next-auth": "4.6.1" },
    observed: '- "client_secret": "fake-secret"',
  },
} satisfies Regression
