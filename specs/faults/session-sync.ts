import type { Fault } from "./fault.ts"

/** Faults that the session-sync suite must detect. */
export const sessionSyncFaults: readonly Fault[] = []
