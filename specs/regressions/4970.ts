import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4970",
  saw: "A missing NEXTAUTH_URL was warned of with every request.",
  check: "nextauth-url/no-url.spec.ts › is warned of once",
  witness: {
    broken: { "next-auth": "4.10.1" },
    fixed: { "next-auth": "4.10.2" },
    observed: "Expected length: 1 Received length: 3",
  },
} satisfies Regression
