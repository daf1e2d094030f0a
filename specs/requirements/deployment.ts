import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/deployment */
export const deployment = {
  "providers.by-deployment": {
    level: "must",
    source: "docs",
    text: "The list of providers may depend on VERCEL_ENV.",
    link: "https://next-auth.js.org/deployment#using-the-credentials-provider",
  },
} as const satisfies Ledger
