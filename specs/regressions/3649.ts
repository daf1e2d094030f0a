import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3649",
  saw: "On Vercel, an app took the address of its deployment for the domain that users came by.",
  check:
    "nextauth-url/vercel.spec.ts › gives out the forwarded host, where a domain of the site's own is asked",
  witness: {
    broken: { "next-auth": "4.1.0" },
    fixed: { "next-auth": "4.1.2" },
    observed: '+ "callbackUrl": "https://app.example/api/auth/callback/github"',
  },
} satisfies Regression
