import type { Ledger } from "./ledger.ts"

/** What no page of the documentation says, but an upstream report or its fix. */
export const regressions = {} as const satisfies Ledger
