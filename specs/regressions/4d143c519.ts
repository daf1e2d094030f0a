import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/4d143c519",
  saw: "On a Next whose cookies and headers are promises, every endpoint of the App Router was an error.",
  check:
    "restricted-routes/get-server-session-app-router.spec.ts › is the user's session in a route handler",
  witness: {
    broken: { "next-auth": "4.24.8" },
    fixed: { "next-auth": "4.24.9" },
    router: "app",
    observed: "/api/auth/csrf answered with 500 Internal Server Error",
  },
} satisfies Regression
