import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-7rqj-j65f-68wh",
  saw: "The sign-in link of a user was mailed to an attacker's address that was written with a full-width @.",
  check:
    "email/addresses.spec.ts › an address with a full-width @ beside its own is refused, and nobody gets a mail",
  witness: {
    broken: { "next-auth": "4.24.14" },
    fixed: { "next-auth": "4.24.15" },
    observed: '+ "eve@evil.example＠users.example"',
  },
} satisfies Regression
