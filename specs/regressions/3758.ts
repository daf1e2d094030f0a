import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3758",
  saw: "Where a signIn callback threw at a sign-in by e-mail, the error in the address ended in a brace.",
  check:
    "email/refused-by-error.spec.ts › an error that the signIn callback throws is told to the error page, and nobody gets a mail",
  witness: {
    broken: { "next-auth": "4.1.2" },
    fixed: { "next-auth": "4.2.0" },
    observed: "error=Error%3A+Not+you}",
  },
} satisfies Regression
