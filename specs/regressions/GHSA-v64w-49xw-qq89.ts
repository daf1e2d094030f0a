import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-v64w-49xw-qq89",
  saw: "Whoever began a sign-in could pass its state cookie off as a session, and was let in as a user without a name.",
  check: "endpoints/session-unreadable-token.spec.ts › a state cookie is no session token",
  witness: {
    broken: { "next-auth": "4.24.4" },
    fixed: { "next-auth": "4.24.5" },
    observed: '"user": Object {}',
  },
} satisfies Regression
