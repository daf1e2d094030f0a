import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5236",
  saw: "No one could sign in with LinkedIn, which takes the client's secret in the form alone.",
  check: "providers/built-in-sign-in.spec.ts › linkedin: is sent the client's secret in the form",
  witness: {
    broken: { "next-auth": "4.10.3" },
    fixed: { "next-auth": "4.11.0" },
    observed: '- "client_secret": "fake-secret"',
  },
} satisfies Regression
