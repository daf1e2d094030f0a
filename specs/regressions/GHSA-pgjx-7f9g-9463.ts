import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-pgjx-7f9g-9463",
  saw: "A mail from the site had an attacker's link in it.",
  check: "email/addresses.spec.ts › what was typed beside the address is no part of the mail",
  witness: {
    broken: { "next-auth": "4.7.0" },
    fixed: { "next-auth": "4.8.0" },
    observed: "<a href=http://evil&#8203;.example>claim it</a></strong>",
  },
} satisfies Regression
