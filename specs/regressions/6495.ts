import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/6495",
  saw: "The logos of the built-in sign-in page were not found.",
  check: "endpoints/sign-in-page.spec.ts › shows the provider's logo",
  witness: {
    broken: { "next-auth": "4.18.9" },
    fixed: { "next-auth": "4.18.10" },
    observed:
      'Expected pattern: /<img [^>]*src="https:\\/\\/authjs\\.dev\\/img\\/providers\\/github\\.svg"/',
  },
} satisfies Regression
