import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/6025",
  saw: "An app with middleware could not be built.",
  check:
    "middleware/one-line.spec.ts › the documented line builds, and lets only who has signed in see what its matcher names",
  witness: {
    broken: { "next-auth": "4.18.5", next: "13.5.11" },
    fixed: { "next-auth": "4.18.6", next: "13.5.11" },
    observed: "not allowed in Edge Runtime",
  },
} satisfies Regression
