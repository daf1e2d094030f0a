import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/3500",
  saw: "Users of Naver had no image.",
  check: "providers/built-in-sign-in.spec.ts › naver: its user is signed in",
  witness: {
    broken: { "next-auth": "4.0.6" },
    fixed: { "next-auth": "4.1.0" },
    observed: '- "image": "https://pictures.example/ada.png"',
  },
} satisfies Regression
