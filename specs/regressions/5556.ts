import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5556",
  saw: "An allow-list in the signIn callback refused everyone who signed in by e-mail.",
  check:
    "email/members.spec.ts › a signIn callback is given the user of the address, and admits a member",
  witness: {
    broken: { "next-auth": "4.13.0" },
    fixed: { "next-auth": "4.14.0" },
    observed: "error?error=AccessDenied",
  },
} satisfies Regression
