import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4841",
  saw: "No one was told that a mail server had refused one of several recipients.",
  check:
    "email/options.spec.ts › with an own normalizeIdentifier, several addresses get one mail; one that is refused is an error",
  witness: {
    fault: "partly-refused-unnoticed",
    observed:
      '/error?error=EmailSignin" Received: "http://localhost:<port>/api/auth/verify-request?provider=several',
  },
} satisfies Regression
