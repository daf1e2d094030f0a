import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/31d827a9b",
  saw: "A sign-in link signed in whoever it was changed to, where the adapter looked at the token alone.",
  check: "email/link.spec.ts › signs in nobody else, whatever address it is changed to",
  witness: {
    broken: { "next-auth": "4.24.7" },
    fixed: { "next-auth": "4.24.8" },
    observed: '"email": "ada@users.example"',
  },
} satisfies Regression
