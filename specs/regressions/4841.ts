import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4841",
  saw: "Users with an apostrophe in their address got no mail, and a second account.",
  check: "email/addresses.spec.ts › an address with an apostrophe and an ampersand gets the mail",
  witness: {
    broken: { "next-auth": "4.8.0" },
    fixed: { "next-auth": "4.9.0" },
    observed: '+ "co@users.example"',
  },
} satisfies Regression
