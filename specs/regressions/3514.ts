import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3514",
  saw: "A provider with a discovery document had to be told that it gives ID tokens.",
  check:
    "providers/openid-sign-in.spec.ts › signs in where nobody says that ID tokens come: the address of the discovery does",
  witness: {
    broken: { "next-auth": "4.0.6" },
    fixed: { "next-auth": "4.1.0" },
    observed: '- "user": Object { - "email": "katherine@users.example", - }, - } + Object {}',
  },
} satisfies Regression
