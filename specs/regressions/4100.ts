import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/pull/4100",
  saw: "A provider that wants a nonce got none.",
  check:
    "providers/openid-checks.spec.ts › of nonce-alone stand in the authorization request, and keep their values in cookies",
  witness: {
    broken: { "next-auth": "4.10.3" },
    fixed: { "next-auth": "4.11.0" },
    observed: '- "nonce"',
  },
} satisfies Regression
