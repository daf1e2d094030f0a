import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4383",
  saw: "The session of a SessionProvider that was gone was shown by the next one.",
  check:
    "use-session/session-provider.spec.ts › that is gone leaves nothing of its session to the next one",
  witness: {
    broken: { "next-auth": "4.3.2" },
    fixed: { "next-auth": "4.3.3" },
    observed: '- "data": null, "status": "unauthenticated"',
  },
} satisfies Regression
