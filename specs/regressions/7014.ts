import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/7014",
  saw: "Keys of an issuer without a discovery document could not be named.",
  check:
    "providers/openid-sign-in.spec.ts › signs in where the endpoints and the keys are named one by one",
  witness: {
    broken: { "next-auth": "4.20.1" },
    fixed: { "next-auth": "4.21.0" },
    observed: '- "user": Object { - "email": "katherine@users.example", - }, - } + Object {}',
  },
} satisfies Regression
