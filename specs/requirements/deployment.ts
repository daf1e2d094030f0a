import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/deployment */
export const deployment = {
  "credentials.numeric-id": {
    level: "must",
    source: "docs",
    text: "A user whose id is a number, as in the documented authorize(), is signed in; the token's sub is the number as text.",
    link: "https://next-auth.js.org/deployment#using-the-credentials-provider",
  },
  "providers.by-deployment": {
    level: "must",
    source: "docs",
    text: "The list of providers may depend on VERCEL_ENV.",
    link: "https://next-auth.js.org/deployment#using-the-credentials-provider",
  },
} as const satisfies Ledger
