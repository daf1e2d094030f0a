import type { Fault } from "./fault.ts"

/** Faults that the access-token suite must detect. */
export const accessTokenFaults: readonly Fault[] = []
