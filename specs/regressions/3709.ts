import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3709",
  saw: "No one could sign in with VK, which takes the client's secret in the form alone.",
  check: "providers/built-in-sign-in.spec.ts › vk: is sent the client's secret in the form",
  witness: {
    broken: { "next-auth": "4.9.0" },
    fixed: { "next-auth": "4.10.0" },
    observed: '- "client_secret": "fake-secret"',
  },
} satisfies Regression
