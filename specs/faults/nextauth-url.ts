import type { Fault } from "./fault.ts"

/** Faults that the nextauth-url suite must detect. */
export const nextauthUrlFaults: readonly Fault[] = []
