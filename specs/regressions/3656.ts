import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3656",
  saw: "A user of Azure AD without a photo had an error for an image.",
  check: "providers/built-in-sign-in.spec.ts › azure-ad: its user has no picture who has no photo",
  witness: {
    broken: { "next-auth": "4.1.2" },
    fixed: { "next-auth": "4.2.0" },
    observed: '"image": "data:image/jpeg;base64, ',
  },
} satisfies Regression
