import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/pull/5991",
  saw: "The cookie of a session was cut at its comma, and lost what stood behind it.",
  check:
    "endpoints/session-cookie.spec.ts › is set anew, and whole, for who comes with a token and nothing else",
  witness: {
    broken: { "next-auth": "4.18.3" },
    fixed: { "next-auth": "4.18.4" },
    observed: '- "httponly": true',
  },
} satisfies Regression
