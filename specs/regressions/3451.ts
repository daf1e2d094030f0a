import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3451",
  saw: "Every field of a form for credentials suggested a password.",
  check:
    "endpoints/several-providers.spec.ts › the form of a credentials provider asks for what the options say",
  witness: {
    broken: { "next-auth": "4.0.5" },
    fixed: { "next-auth": "4.0.6" },
    observed: 'Expected: "" Received: "Password"',
  },
} satisfies Regression
