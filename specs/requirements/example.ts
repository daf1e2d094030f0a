import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/getting-started/example */
export const example = {} as const satisfies Ledger
