import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3576",
  saw: "With an error page of the app's own, users saw it for what the sign-in page explains.",
  check:
    "nextauth-url/custom-pages.spec.ts › the error page does not get what the sign-in page explains",
  witness: {
    broken: { "next-auth": "4.0.6" },
    fixed: { "next-auth": "4.1.0" },
    observed: 'Received: "/auth/error?error=OAuthSignin"',
  },
} satisfies Regression
