import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4003",
  saw: "An app with Twitter's OAuth 1.0a was warned of its OAuth 2.0.",
  check: "providers/oauth1.spec.ts › is not warned of Twitter's OAuth 2, which it does not use",
  witness: {
    broken: { "next-auth": "4.2.1" },
    fixed: { "next-auth": "4.3.0" },
    observed: "[next-auth][warn][TWITTER_OAUTH_2_BETA]",
  },
} satisfies Regression
