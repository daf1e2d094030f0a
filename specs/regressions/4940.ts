import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4940",
  saw: "Without a network, an app went on asking for the session in vain.",
  check:
    "session-sync/refetch-when-offline.spec.ts › set to false, polling pauses while the browser is offline, and the user stays signed in",
  witness: {
    broken: { "next-auth": "4.14.0" },
    fixed: { "next-auth": "4.15.0" },
    // How often it asks in vain depends on how long an answer takes to fail.
    observed: '- Array [] + Array [ + "GET",',
  },
} satisfies Regression
