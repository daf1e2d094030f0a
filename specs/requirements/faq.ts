import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/faq */
export const faq = {
  "database.persists": {
    level: "must",
    source: "docs",
    text: "A database keeps users, OAuth accounts with their access token, user id, provider and account id there, and sessions.",
    link: "https://next-auth.js.org/faq#databases",
  },
  "users.found-again": {
    level: "must",
    source: "docs",
    text: "A user is kept once: who signs in again is found by their account.",
    link: "https://next-auth.js.org/faq#databases",
  },
  "linking.email-as-fallback": {
    level: "must",
    source: "docs",
    text: "A mailed link signs in the user who has the address, whichever provider they first came by.",
    link: "https://next-auth.js.org/providers/email#how-it-works",
  },
  "linking.after-email": {
    level: "must",
    source: "docs",
    text: "An account whose address is another's is linked to a user who is signed in by mail.",
    link: "https://next-auth.js.org/faq#security",
  },
  "session-token.a256gcm": {
    level: "must",
    source: "docs",
    text: "Session tokens are encrypted by A256GCM.",
    link: "https://next-auth.js.org/faq#json-web-tokens",
  },
  "users.tokens-of-sign-in": {
    level: "must",
    source: "docs",
    text: "The access token that the provider gives at a sign-in is recorded in the database, at a later sign-in too.",
    link: "https://next-auth.js.org/faq#security",
  },
  "database-session.jwt-outlives-rows": {
    level: "must",
    source: "docs",
    text: "With the strategy 'jwt', a session is not as easily ended before it expires: it goes on without the rows of its user.",
    link: "https://next-auth.js.org/faq#json-web-tokens",
  },
} as const satisfies Ledger
