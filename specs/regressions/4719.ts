import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4719",
  saw: "Browsers that count only Max-Age kept the state of a sign-in until they were closed.",
  check:
    "endpoints/state-cookie.spec.ts › lives for 15 minutes, unseen by scripts and by other sites' requests",
  witness: {
    broken: { "next-auth": "4.17.0" },
    fixed: { "next-auth": "4.18.0" },
    observed: '- "max-age": "900"',
  },
} satisfies Regression
