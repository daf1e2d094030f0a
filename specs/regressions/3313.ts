import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3313",
  saw: "The built-in pages had a colour named undefined.",
  check:
    "endpoints/built-in-style.spec.ts › has no colour by the name of undefined where the theme has none",
  witness: {
    fault: "colour-named-undefined",
    observed: 'Expected substring: not "undefined" Received string: "<!DOCTYPE html>',
  },
} satisfies Regression
