import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/6983",
  saw: "Users were sent to the internal address of the server, which their browsers could not reach.",
  check: "nextauth-url/canonical-url.spec.ts › is where the provider sends users back to",
  witness: {
    broken: { "next-auth": "4.20.1" },
    fixed: { "next-auth": "4.21.0" },
    observed:
      'Expected: "http://app.example/api/auth/callback/github" Received: "http://localhost:<port>',
  },
} satisfies Regression
