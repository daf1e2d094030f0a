import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/6536",
  saw: "No one could sign in with a database where the app made session tokens asynchronously.",
  check:
    "databases/awaited-session-token.spec.ts › generateSessionToken may make the token asynchronously",
  witness: {
    broken: { "next-auth": "4.18.10" },
    fixed: { "next-auth": "4.19.0" },
    observed: "- StringMatching /^awaited-[0-9a-f-]{36}$/, - ] + Array []",
  },
} satisfies Regression
