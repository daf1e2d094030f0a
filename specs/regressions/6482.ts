import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/6482",
  saw: "A user of Azure AD without a photo could not be kept in some databases.",
  check: "providers/built-in-sign-in.spec.ts › azure-ad: its user is signed in",
  witness: {
    broken: { "next-auth": "4.18.8" },
    fixed: { "next-auth": "4.18.9" },
    observed: '- "image": null',
  },
} satisfies Regression
