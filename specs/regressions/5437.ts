import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5437",
  saw: "The context of sessions was not exported.",
  check: "types/package.spec.ts › exports the context of sessions, for providers of one's own",
  witness: {
    broken: { "next-auth": "4.12.2" },
    fixed: { "next-auth": "4.12.3" },
    observed: '- "SessionContext": Object {',
  },
} satisfies Regression
