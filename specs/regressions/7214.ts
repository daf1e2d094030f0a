import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/7214",
  saw: "Behind a proxy without TLS, the site's addresses began with https.",
  check:
    "nextauth-url/auth-trust-host.spec.ts › takes http for the scheme where X-Forwarded-Proto is http",
  witness: {
    broken: { "next-auth": "4.22.0" },
    fixed: { "next-auth": "4.22.1" },
    observed: '+ "callbackUrl": "https://forwarded.example/api/auth/callback/github"',
  },
} satisfies Regression
