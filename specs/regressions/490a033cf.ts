import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/490a033cf",
  saw: "An app whose secret stood in AUTH_SECRET, as the command line tool writes it, had none.",
  check: "restricted-routes/auth-secret.spec.ts › signs users in",
  witness: {
    broken: { "next-auth": "4.24.9" },
    fixed: { "next-auth": "4.24.10" },
    observed: "/api/auth/csrf answered with 500",
  },
} satisfies Regression
