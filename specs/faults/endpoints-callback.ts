import type { Fault } from "./fault.ts"

/** Faults that the callback, sign-out and error checks must detect. */
export const callbackFaults: readonly Fault[] = []
