import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-f9wg-5f46-cjmw",
  saw: "After signing in, the victim of a crafted link was on the attacker's site.",
  check:
    "nextauth-url/callback-url-in-query.spec.ts › decides where a sign-in ends: another site with the site as its user",
  witness: {
    broken: { "next-auth": "4.3.1" },
    fixed: { "next-auth": "4.3.2" },
    observed: "@evil.example/",
  },
} satisfies Regression
