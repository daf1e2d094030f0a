import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/providers/email */
export const email = {
  "verification-token.expires": {
    level: "must",
    source: "docs",
    text: "A verification token is kept with its address, and is valid for 24 hours unless the provider's maxAge says otherwise.",
    link: "https://next-auth.js.org/providers/email#overview",
  },
  "email.makes-verified-user": {
    level: "must",
    source: "docs",
    text: "A link that is used makes a user with a verified address, and no link before that.",
    link: "https://next-auth.js.org/providers/email#overview",
  },
} as const satisfies Ledger
