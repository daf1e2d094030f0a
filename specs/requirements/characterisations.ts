import type { Ledger } from "./ledger.ts"

/** What the newest release does where nobody promises anything; each links to the code or issue that shows it. */
export const characterisations = {} as const satisfies Ledger
