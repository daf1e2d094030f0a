import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/2d907f000",
  saw: "A session could not be changed while it lasts.",
  check:
    "use-session/update-with-data.spec.ts › reaches the jwt callback, whose session it resolves with",
  witness: {
    broken: { "next-auth": "4.20.1" },
    fixed: { "next-auth": "4.21.0" },
    observed: '"name": "Countess of Lovelace"}} Received: undefined',
  },
} satisfies Regression
