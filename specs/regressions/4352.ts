import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4352",
  saw: "The field for an e-mail address took anything, and nothing.",
  check: "email/sign-in-page.spec.ts › asks for an address, and only for one",
  witness: {
    broken: { "next-auth": "4.3.2" },
    fixed: { "next-auth": "4.3.3" },
    observed: 'Expected: "email" Received: "text"',
  },
} satisfies Regression
