import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-p6mm-27gq-9v3p",
  saw: "The log of a failed sign-in had the client secret of the provider.",
  check: "endpoints/misconfigured-provider.spec.ts › is named in the log without its secret",
  witness: {
    broken: { "next-auth": "4.10.1" },
    fixed: { "next-auth": "4.10.2" },
    observed: 'Expected substring: not "fake-github-secret',
  },
} satisfies Regression
