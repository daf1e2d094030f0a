import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/246a4d19a",
  saw: "A link in a mail did not work without its address, which some apps leave out.",
  check: "email/link.spec.ts › signs in whom it was sent to, where it leaves out the address",
  witness: {
    broken: { "next-auth": "4.24.7" },
    fixed: { "next-auth": "4.24.8" },
    observed: '"email": "grace@users.example", - }, - } + Object {}',
  },
} satisfies Regression
