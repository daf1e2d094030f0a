import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/providers/oauth */
export const oauth = {
  "linking.same-address-refused": {
    level: "must",
    source: "docs",
    text: "An account of another provider is not linked to the user who has its address: the sign-in ends with OAuthAccountNotLinked, and nobody is signed in.",
    link: "https://next-auth.js.org/configuration/providers/oauth#allowdangerousemailaccountlinking-option",
  },
  "linking.while-signed-in": {
    level: "must",
    source: "docs",
    text: "Where a user is signed in, a sign-in by another provider links its account to that user, whatever its address.",
    link: "https://next-auth.js.org/configuration/providers/oauth#allowdangerousemailaccountlinking-option",
  },
  "linking.while-signed-in-with-token": {
    level: "must",
    source: "docs",
    text: "Where a user is signed in by a JSON Web Token, too, a sign-in by another provider links its account to that user.",
    link: "https://next-auth.js.org/configuration/providers/oauth#allowdangerousemailaccountlinking-option",
  },
  "linking.trusted-provider": {
    level: "must",
    source: "docs",
    text: "With allowDangerousEmailAccountLinking, an account of this provider, and of no other, is linked to the user who has its address.",
    link: "https://next-auth.js.org/configuration/providers/oauth#allowdangerousemailaccountlinking-option",
    since: { version: "4.15.0", link: "https://github.com/nextauthjs/next-auth/pull/5513" },
  },
} as const satisfies Ledger
