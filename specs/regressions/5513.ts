import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5513",
  saw: "Users of a provider that an app trusts could not be linked by their address.",
  check:
    "databases/trusted-provider.spec.ts › its account is linked to the user who has the address",
  witness: {
    broken: { "next-auth": "4.14.0" },
    fixed: { "next-auth": "4.15.0" },
    observed: '- "email": "ada@users.example", - }, - } + Object {}',
  },
} satisfies Regression
