import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/getting-started/client */
export const client = {} as const satisfies Ledger
