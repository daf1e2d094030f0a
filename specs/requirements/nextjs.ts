import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/nextjs */
export const nextjs = {} as const satisfies Ledger
