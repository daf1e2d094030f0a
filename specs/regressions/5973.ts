import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5973",
  saw: "After any page had asked for the session on the server, the sign-in page offered no provider.",
  check:
    "restricted-routes/rolling.spec.ts › leaves the providers of the options it was given alone",
  witness: {
    broken: { "next-auth": "4.18.0" },
    fixed: { "next-auth": "4.18.1" },
    observed: '- "github": Object { - "id": "github", - }, - } + Object {}',
  },
} satisfies Regression
