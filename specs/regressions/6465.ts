import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/6465",
  saw: "The logo that an app had chosen for a provider was looked for at next-auth's site.",
  check:
    "providers/oauth-style.spec.ts › gives the provider's button its logo and colours on a light page",
  witness: {
    broken: { "next-auth": "4.18.8" },
    fixed: { "next-auth": "4.18.9" },
    observed: "https://authjs.dev/img/providers/https://authjs.dev/own-logo.svg",
  },
} satisfies Regression
