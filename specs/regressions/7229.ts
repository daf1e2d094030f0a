import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/7229",
  saw: "On the App Router, the forwarded host was not read.",
  check: "nextauth-url/auth-trust-host.spec.ts › takes the site's host from X-Forwarded-Host",
  witness: {
    broken: { "next-auth": "4.22.0", next: "13.5.11", react: "18.3.1" },
    fixed: { "next-auth": "4.22.1", next: "13.5.11", react: "18.3.1" },
    router: "app",
    observed: '+ "callbackUrl": "http://localhost:<port>/api/auth/callback/github"',
  },
} satisfies Regression
