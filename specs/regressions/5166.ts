import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5166",
  saw: "Without a secret, a guarded page was shown to everyone: the session was the text of an error page.",
  check:
    "restricted-routes/no-secret.spec.ts › /api/restricted fails instead of opening where the app has no secret",
  witness: {
    broken: { "next-auth": "4.10.3" },
    fixed: { "next-auth": "4.12.2" },
    between: "4.11.0 to 4.12.1 took the error for no session: nothing opened, and nothing failed.",
    observed: "Expected: 500 Received: 200",
  },
} satisfies Regression
