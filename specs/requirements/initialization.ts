import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/initialization */
export const initialization = {} as const satisfies Ledger
