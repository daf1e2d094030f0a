import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5444",
  saw: "Where a browser blocks its storage, signOut() failed before the page knew of it.",
  check:
    "session-sync/blocked-storage.spec.ts › signOut() ends the session where localStorage refuses to store",
  witness: {
    broken: { "next-auth": "4.12.1" },
    fixed: { "next-auth": "4.12.2" },
    observed: "QuotaExceededError: The quota has been exceeded",
  },
} satisfies Regression
