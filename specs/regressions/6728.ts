import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/6728",
  saw: "The built-in sign-in page lost the logo of the theme.",
  check: "endpoints/theme.spec.ts › shows its logo on the page of signin",
  witness: {
    broken: { "next-auth": "4.19.2" },
    fixed: { "next-auth": "4.20.0" },
    observed: 'src="\\/logo\\.svg"/ Received string: "<!DOCTYPE html>',
  },
} satisfies Regression
