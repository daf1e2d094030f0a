import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4174",
  saw: "The app's own sign-in page got half of the address to come back to.",
  check: "nextauth-url/custom-pages.spec.ts › the sign-in page gets callbackUrl and error whole",
  witness: {
    broken: { "next-auth": "4.3.0" },
    fixed: { "next-auth": "4.3.1" },
    observed: '+ "b": "2", + "callbackUrl"',
  },
} satisfies Regression
