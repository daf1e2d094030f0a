import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3376",
  saw: "FusionAuth was asked at addresses that lacked a slash.",
  check:
    "providers/built-in.spec.ts › FusionAuth has users sign in at fusionauth.example, and come back with a code",
  witness: {
    broken: { "next-auth": "4.0.5" },
    fixed: { "next-auth": "4.0.6" },
    observed: "https://fusionauth.exampleoauth2/authorize",
  },
} satisfies Regression
