import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/deployment */
export const deployment = {} as const satisfies Ledger
