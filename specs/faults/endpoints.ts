import type { Fault } from "./fault.ts"

/** Faults that the endpoint suite must detect. */
export const endpointFaults: readonly Fault[] = []
