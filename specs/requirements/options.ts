import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/options */
export const options = {} as const satisfies Ledger
