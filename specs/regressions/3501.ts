import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3501",
  saw: "No one could sign in with Kakao, which takes the client's secret in the form alone.",
  check: "providers/built-in-sign-in.spec.ts › kakao: is sent the client's secret in the form",
  witness: {
    broken: { "next-auth": "4.0.6" },
    fixed: { "next-auth": "4.1.0" },
    observed: '- "client_secret": "fake-secret"',
  },
} satisfies Regression
