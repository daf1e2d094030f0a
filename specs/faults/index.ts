import { accessTokenFaults } from "./access-token.ts"
import { advancedInitializationFaults } from "./advanced-initialization.ts"
import { builtInProviderFaults } from "./built-in-providers.ts"
import { callbackUrlFaults } from "./callback-urls.ts"
import { clientFaults } from "./client.ts"
import { componentFaults } from "./components.ts"
import { credentialsFaults } from "./credentials.ts"
import { databaseAdapterFaults } from "./databases-adapter.ts"
import { databaseEventFaults } from "./databases-events.ts"
import { databaseSessionFaults } from "./databases-session.ts"
import { databaseUserFaults } from "./databases-users.ts"
import { verificationTokenFaults } from "./databases-verification-token.ts"
import { emailFaults } from "./email.ts"
import { callbackFaults } from "./endpoints-callback.ts"
import { csrfFaults } from "./endpoints-csrf.ts"
import { errorPageFaults } from "./endpoints-errors.ts"
import { hostileFaults } from "./endpoints-hostile.ts"
import { sessionFaults } from "./endpoints-session.ts"
import { signInFaults } from "./endpoints-sign-in.ts"
import { signOutFaults } from "./endpoints-sign-out.ts"
import { stateFaults } from "./endpoints-state.ts"
import { endpointFaults } from "./endpoints.ts"
import type { Fault } from "./fault.ts"
import { middlewareFaults } from "./middleware.ts"
import { addressCookieFaults } from "./nextauth-url-cookies.ts"
import { nextauthUrlFaults } from "./nextauth-url.ts"
import { oauthFaults } from "./oauth.ts"
import { oauth1Faults } from "./oauth1.ts"
import { openidFaults } from "./openid.ts"
import { optionsFaults } from "./options.ts"
import { ownPageFaults } from "./own-pages.ts"
import {
  rareClientFaults,
  rareDatabaseFaults,
  rareLinkFaults,
  rareOptionFaults,
} from "./rare-paths.ts"
import { restrictedRoutesFaults } from "./restricted-routes.ts"
import { serverFaults } from "./server.ts"
import { sessionSyncFaults } from "./session-sync.ts"
import { signInCallbackFaults } from "./sign-in-callback.ts"
import { typesFaults } from "./types.ts"
import { useSessionFaults } from "./use-session.ts"

/** Every fault, by the folder of the suite that must see it. */
const faultsBySuite = {
  endpoints: [
    ...sessionFaults,
    ...csrfFaults,
    ...signInFaults,
    ...stateFaults,
    ...callbackFaults,
    ...signOutFaults,
    ...errorPageFaults,
    ...hostileFaults,
    ...endpointFaults,
    ...serverFaults,
  ],
  "use-session": [...useSessionFaults, ...clientFaults, ...componentFaults, ...rareClientFaults],
  "session-sync": sessionSyncFaults,
  "restricted-routes": restrictedRoutesFaults,
  "access-token": accessTokenFaults,
  "nextauth-url": [
    ...callbackUrlFaults,
    ...nextauthUrlFaults,
    ...addressCookieFaults,
    ...ownPageFaults,
  ],
  middleware: middlewareFaults,
  options: [
    ...optionsFaults,
    ...signInCallbackFaults,
    ...advancedInitializationFaults,
    ...rareOptionFaults,
  ],
  credentials: credentialsFaults,
  databases: [
    ...databaseSessionFaults,
    ...databaseUserFaults,
    ...databaseEventFaults,
    ...verificationTokenFaults,
    ...databaseAdapterFaults,
    ...rareDatabaseFaults,
  ],
  email: [...emailFaults, ...rareLinkFaults],
  providers: [...builtInProviderFaults, ...oauthFaults, ...oauth1Faults, ...openidFaults],
  types: typesFaults,
} as const satisfies Record<string, readonly Fault[]>

/** Every fault, suite by suite. */
export const faults: readonly Fault[] = Object.values(faultsBySuite).flat()
