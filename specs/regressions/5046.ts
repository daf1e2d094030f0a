import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5046",
  saw: "One failed sign-in was two errors in the log, by two names.",
  check:
    "endpoints/callback-logged-once.spec.ts › a refused callback is one error in the log, which names the provider",
  witness: {
    broken: { "next-auth": "4.10.3" },
    fixed: { "next-auth": "4.11.0" },
    observed: '+ "CALLBACK_OAUTH_ERROR"',
  },
} satisfies Regression
