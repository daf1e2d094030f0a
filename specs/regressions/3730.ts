import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3730",
  saw: "Returning to a tab did not always leave the session as it was.",
  check:
    "session-sync/focus-without-refetch.spec.ts › with refetchOnWindowFocus={false}, returning to a tab leaves its session as it is",
  witness: {
    broken: { "next-auth": "4.1.2" },
    fixed: { "next-auth": "4.2.0" },
    observed: '- Array [] + Array [ + "GET", + ]',
  },
} satisfies Regression
