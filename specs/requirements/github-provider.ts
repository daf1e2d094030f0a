import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/providers/github */
export const githubProvider = {
  "callback.private-address": {
    level: "must",
    source: "docs",
    text: "A user who shows no address on GitHub is signed in with the primary one.",
    link: "https://next-auth.js.org/providers/github#example",
  },
  "github.refresh-token-expiry": {
    level: "must",
    source: "docs",
    text: "The account of a GitHub whose tokens expire has refresh_token_expires_in, and the adapter is given it.",
    link: "https://next-auth.js.org/providers/github",
  },
} as const satisfies Ledger
