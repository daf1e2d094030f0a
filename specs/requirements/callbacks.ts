import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/callbacks */
export const callbacks = {} as const satisfies Ledger
