import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/6536",
  saw: "No one could sign in with a database where the app made session tokens asynchronously.",
  check:
    "databases/session-lifetime.spec.ts › generateSessionToken makes the token of each session",
  witness: {
    broken: { "next-auth": "4.18.10" },
    fixed: { "next-auth": "4.19.0" },
    observed: "- StringMatching /^own-[0-9a-f-]{36}$/, - ] + Array []",
  },
} satisfies Regression
