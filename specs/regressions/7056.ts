import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/7056",
  saw: "A token that the app's own decoder did not accept was a session without a user.",
  check:
    "endpoints/own-decode.spec.ts › that can't read the token leaves no session and drops the cookie",
  witness: {
    broken: { "next-auth": "4.20.1" },
    fixed: { "next-auth": "4.21.0" },
    observed: '"user": Object {}',
  },
} satisfies Regression
