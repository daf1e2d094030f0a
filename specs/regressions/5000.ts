import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/pull/5000",
  saw: "Middleware guarded the scripts of the sign-in page, which stayed empty.",
  check: "middleware/paths.spec.ts › the scripts of the pages are everybody's",
  witness: {
    broken: { "next-auth": "4.10.2" },
    fixed: { "next-auth": "4.10.3" },
    observed: "Expected: 200 Received: 307",
  },
} satisfies Regression
