import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/5138",
  saw: "An Azure AD app with a key of its own had its ID tokens refused.",
  check:
    "providers/built-in-openid.spec.ts › azure-ad: is asked for the keys of the app, by its id",
  witness: {
    broken: { "next-auth": "4.10.3" },
    fixed: { "next-auth": "4.11.0" },
    observed: '- "appid": "fake-client"',
  },
} satisfies Regression
