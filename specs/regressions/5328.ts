import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5328",
  saw: "An app could not make the tokens of its database's sessions.",
  check:
    "databases/session-lifetime.spec.ts › generateSessionToken makes the token of each session",
  witness: {
    broken: { "next-auth": "4.11.0" },
    fixed: { "next-auth": "4.12.0" },
    observed: '- StringMatching /^own-[0-9a-f-]{36}$/, + "',
  },
} satisfies Regression
