import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-q2mx-j4x2-2h74",
  saw: "A link that began with two slashes led users to another site.",
  check:
    "nextauth-url/callback-url-of-sign-out.spec.ts › decides where it ends: a path that begins with two slashes",
  witness: {
    broken: { "next-auth": "4.3.2" },
    fixed: { "next-auth": "4.3.3" },
    observed: 'Received: "http://evil.example/x"',
  },
} satisfies Regression
