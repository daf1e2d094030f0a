import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/ae834f1e0",
  saw: "The mail with a sign-in link was not in the colours of the theme.",
  check:
    "email/content.spec.ts › names host and link in text and HTML, in the colours of the theme",
  witness: {
    broken: { "next-auth": "4.8.0" },
    fixed: { "next-auth": "4.9.0" },
    observed: 'Expected substring: "#123456" Received string: " <body style=',
  },
} satisfies Regression
