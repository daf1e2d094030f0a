import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/providers/github */
export const githubProvider = {
  "callback.private-address": {
    level: "must",
    source: "docs",
    text: "A user who shows no address on GitHub is signed in with the primary one.",
    link: "https://next-auth.js.org/providers/github#example",
  },
} as const satisfies Ledger
