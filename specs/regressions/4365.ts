import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4365",
  saw: "Users of Kakao who keep their profile to themselves could not sign in.",
  check:
    "providers/built-in-sign-in.spec.ts › kakao: its user is signed in who keeps the profile to themselves",
  witness: {
    broken: { "next-auth": "4.3.2" },
    fixed: { "next-auth": "4.3.3" },
    observed: 'Received: "http://localhost:<port>/api/auth/signin"',
  },
} satisfies Regression
