import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/errors */
export const errors = {} as const satisfies Ledger
