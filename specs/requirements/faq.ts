import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/faq */
export const faq = {
  "database.persists": {
    level: "must",
    source: "docs",
    text: "A database keeps users, OAuth accounts with their access token, user id, provider and account id there, and sessions.",
    link: "https://next-auth.js.org/faq#databases",
  },
} as const satisfies Ledger
