import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4192",
  saw: "The built-in pages were in a font that several systems don't have.",
  check: "endpoints/built-in-style.spec.ts › is in the font of the system, whatever the system is",
  witness: {
    broken: { "next-auth": "4.3.0" },
    fixed: { "next-auth": "4.3.1" },
    observed: 'Received string: "-apple-system',
  },
} satisfies Regression
