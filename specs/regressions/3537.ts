import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3537",
  saw: "The time-out of the options did not hold for the discovery of an issuer.",
  check:
    "providers/openid-impatient.spec.ts › is over where the discovery takes longer than the time-out of httpOptions",
  witness: {
    broken: { "next-auth": "4.0.6" },
    fixed: { "next-auth": "4.1.0" },
    observed: "timed out after 3500ms",
  },
} satisfies Regression
