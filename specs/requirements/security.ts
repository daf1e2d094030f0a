import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/security */
export const security = {} as const satisfies Ledger
