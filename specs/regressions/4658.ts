import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4658",
  saw: "Salesforce could be asked at one address only.",
  check:
    "providers/built-in-issuers.spec.ts › salesforce: users sign in at the issuer of its options",
  witness: {
    broken: { "next-auth": "4.3.4" },
    fixed: { "next-auth": "4.4.0" },
    observed: 'Received string: "https://login.salesforce.com/',
  },
} satisfies Regression
