import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/pages */
export const pages = {} as const satisfies Ledger
