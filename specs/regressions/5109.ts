import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5109",
  saw: "Below a path, middleware sent users to a sign-in page that was not there.",
  check:
    "middleware/base-path.spec.ts › from /base/session the way to the sign-in page has the path in it",
  witness: {
    broken: { "next-auth": "4.12.3" },
    fixed: { "next-auth": "4.13.0" },
    observed: 'Received: "http://localhost:<port>/api/auth/signin"',
  },
} satisfies Regression
