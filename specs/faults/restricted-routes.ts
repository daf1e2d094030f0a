import type { Fault } from "./fault.ts"

/** Faults that the restricted-routes suite must detect. */
export const restrictedRoutesFaults: readonly Fault[] = []
