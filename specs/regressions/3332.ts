import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3332",
  saw: "Parameters of the app's own router went to the provider.",
  check: "endpoints/authorization-request.spec.ts › has no parameter of the app's own router",
  witness: {
    broken: { "next-auth": "4.0.1" },
    fixed: { "next-auth": "4.0.2" },
    observed: 'Expected value: not "nextauth" Received array',
  },
} satisfies Regression
