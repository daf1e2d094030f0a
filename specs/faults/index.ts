import { accessTokenFaults } from "./access-token.ts"
import { endpointFaults } from "./endpoints.ts"
import type { Fault } from "./fault.ts"
import { nextauthUrlFaults } from "./nextauth-url.ts"
import { restrictedRoutesFaults } from "./restricted-routes.ts"
import { sessionSyncFaults } from "./session-sync.ts"
import { useSessionFaults } from "./use-session.ts"

/** Every fault, suite by suite. */
export const faults: readonly Fault[] = [
  ...endpointFaults,
  ...useSessionFaults,
  ...sessionSyncFaults,
  ...restrictedRoutesFaults,
  ...accessTokenFaults,
  ...nextauthUrlFaults,
]
