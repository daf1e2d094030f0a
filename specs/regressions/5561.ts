import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5561",
  saw: "Behind a proxy elsewhere than on Vercel, the host of the site was taken for localhost.",
  check: "nextauth-url/auth-trust-host.spec.ts › takes the site's host from X-Forwarded-Host",
  witness: {
    broken: { "next-auth": "4.14.0" },
    fixed: { "next-auth": "4.15.0" },
    observed: '"http://localhost:<port>/api/auth/callback/github"',
  },
} satisfies Regression
