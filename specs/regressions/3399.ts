import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3399",
  saw: "On Vercel, getToken() read another cookie than the one that the sign-in had set.",
  check: "nextauth-url/vercel.spec.ts › reads the token of the cookie that a sign-in sets there",
  witness: {
    broken: { "next-auth": "4.0.2" },
    fixed: { "next-auth": "4.0.3" },
    observed: "received value must be a non-null object",
  },
} satisfies Regression
