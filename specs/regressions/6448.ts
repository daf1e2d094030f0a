import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/6448",
  saw: "No one could sign in with OAuth 1.0a, except at Twitter.",
  check:
    "providers/oauth1.spec.ts › signs what it asks for a user's token with the secret of the temporary credentials",
  witness: {
    broken: { "next-auth": "4.18.10" },
    fixed: { "next-auth": "4.19.0" },
    observed: '- "status": 200, + "status": 401',
  },
} satisfies Regression
