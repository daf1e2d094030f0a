import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3607",
  saw: "Whose first request was for the session got a session without the cookies of a CSRF token.",
  check:
    "endpoints/session.spec.ts › gives a first-time visitor a CSRF token and remembers where they came from",
  witness: {
    broken: { "next-auth": "4.1.0" },
    fixed: { "next-auth": "4.1.2" },
    observed: '"next-auth.csrf-token": Object {',
  },
} satisfies Regression
