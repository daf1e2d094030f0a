import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/13408",
  saw: "From one day to the next, every sign-in with GitHub failed.",
  check: "endpoints/callback-issuer.spec.ts › that is GitHub's signs in",
  witness: {
    broken: { "next-auth": "4.24.13" },
    fixed: { "next-auth": "4.24.14" },
    observed: '- "user": Object { - "name": "Ada Lovelace"',
  },
} satisfies Regression
