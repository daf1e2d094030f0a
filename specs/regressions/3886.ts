import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3886",
  saw: "No one could sign in with WorkOS, which takes the client's secret in the form alone.",
  check: "providers/built-in-sign-in.spec.ts › workos: is sent the client's secret in the form",
  witness: {
    broken: { "next-auth": "4.2.1" },
    fixed: { "next-auth": "4.3.0" },
    observed: '- "client_secret": "fake-secret"',
  },
} satisfies Regression
