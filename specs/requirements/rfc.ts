import type { Ledger } from "./ledger.ts"

/** What next-auth takes part in as an OAuth client: RFC 6749, RFC 9207, and HTTP itself. */
export const rfc = {} as const satisfies Ledger
