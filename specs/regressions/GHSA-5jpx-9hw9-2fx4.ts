import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-5jpx-9hw9-2fx4",
  saw: "The sign-in link for an address in quotes was mailed to the attacker's address within them.",
  check:
    "email/addresses.spec.ts › an address with another in quotes is refused, and nobody gets a mail",
  witness: {
    broken: { "next-auth": "4.24.11" },
    fixed: { "next-auth": "4.24.12" },
    observed: 'Array [] + Array [ + "eve@evil.example", + ]',
  },
} satisfies Regression
