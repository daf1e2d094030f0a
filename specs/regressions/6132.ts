import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/pull/6132",
  saw: "A script that asked for JSON was answered by a redirect without a word of it.",
  check:
    "endpoints/sign-in-as-json.spec.ts › tells a script the authorization URL instead of going there",
  witness: {
    broken: { "next-auth": "4.18.6" },
    fixed: { "next-auth": "4.18.7" },
    observed: "SyntaxError: Unexpected end of JSON input",
  },
} satisfies Regression
