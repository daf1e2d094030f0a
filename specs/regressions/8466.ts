import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/8466",
  saw: "signIn() posted to an address with an empty query, which some proxies refuse.",
  check:
    "nextauth-url/client-sign-in-request.spec.ts › signIn() posts to the provider's address without an empty query",
  witness: {
    broken: { "next-auth": "4.23.1" },
    fixed: { "next-auth": "4.23.2" },
    observed: "/api/auth/signin/github?",
  },
} satisfies Regression
