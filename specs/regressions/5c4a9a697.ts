import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/5c4a9a697",
  saw: "A page that had asked for the session on the server was sent as JSON.",
  check:
    "restricted-routes/get-server-session.spec.ts › is null in a page where nobody is signed in, and leaves it HTML",
  witness: {
    broken: { "next-auth": "4.18.3" },
    fixed: { "next-auth": "4.18.4" },
    observed: 'Expected substring: "text/html" Received string: "application/json',
  },
} satisfies Regression
