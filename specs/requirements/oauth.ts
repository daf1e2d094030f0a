import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/providers/oauth */
export const oauth = {} as const satisfies Ledger
