import type { Fault } from "./fault.ts"

/** Faults that the use-session suite must detect. */
export const useSessionFaults: readonly Fault[] = []
