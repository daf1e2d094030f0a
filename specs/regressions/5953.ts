import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5953",
  saw: "The path of NEXTAUTH_URL was dropped.",
  check: "nextauth-url/base-path.spec.ts › is in the provider's addresses",
  witness: {
    broken: { "next-auth": "4.18.1" },
    fixed: { "next-auth": "4.18.5" },
    between: "4.18.3 and 4.18.4 answer 400 there instead: this action is not supported.",
    observed: '"callbackUrl": "http://localhost:<port>/api/auth/callback/github"',
  },
} satisfies Regression
