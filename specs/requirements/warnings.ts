import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/warnings */
export const warnings = {} as const satisfies Ledger
