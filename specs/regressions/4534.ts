import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4534",
  saw: "Middleware sent users back to the host behind the proxy.",
  check:
    "middleware/visitors.spec.ts › who asks for a static page without a session is sent to the sign-in page",
  witness: {
    broken: { "next-auth": "4.3.4" },
    fixed: { "next-auth": "4.4.0" },
    observed: "callbackUrl=http%3A%2F%2Flocalhost",
  },
} satisfies Regression
