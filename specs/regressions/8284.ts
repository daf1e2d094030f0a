import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/8284",
  saw: "Users with a session of more than ten cookies were signed out.",
  check:
    "endpoints/session-cookie-pieces.spec.ts › that came in twelve pieces is put together in their order",
  witness: {
    broken: { "next-auth": "4.22.5" },
    fixed: { "next-auth": "4.23.0" },
    observed: '"Ada Lovelace", - }, - } + Object {}',
  },
} satisfies Regression
