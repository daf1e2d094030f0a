import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-xv97-c62v-4587",
  saw: "An attacker who typed two addresses got the sign-in link of the other one.",
  check: "email/addresses.spec.ts › of two addresses in one field, the second gets no mail",
  witness: {
    broken: { "next-auth": "4.10.2" },
    fixed: { "next-auth": "4.10.3" },
    observed: '"grace@users.example", + "eve@evil.example",',
  },
} satisfies Regression
