import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4242",
  saw: "The handler of the event linkAccount was not told the profile.",
  check:
    "databases/events.spec.ts › a first sign-in sends createUser, linkAccount and signIn, with the user of the database",
  witness: {
    broken: { "next-auth": "4.6.1" },
    fixed: { "next-auth": "4.7.0" },
    observed: '- "profile": ObjectContaining {',
  },
} satisfies Regression
