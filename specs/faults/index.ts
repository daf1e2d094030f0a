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

/** Every fault, suite by suite. */
export const faults: readonly Fault[] = [
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
  ...useSessionFaults,
  ...clientFaults,
  ...componentFaults,
  ...rareClientFaults,
  ...sessionSyncFaults,
  ...restrictedRoutesFaults,
  ...accessTokenFaults,
  ...callbackUrlFaults,
  ...nextauthUrlFaults,
  ...addressCookieFaults,
  ...ownPageFaults,
  ...middlewareFaults,
  ...optionsFaults,
  ...signInCallbackFaults,
  ...advancedInitializationFaults,
  ...rareOptionFaults,
  ...credentialsFaults,
  ...databaseSessionFaults,
  ...databaseUserFaults,
  ...databaseEventFaults,
  ...verificationTokenFaults,
  ...databaseAdapterFaults,
  ...rareDatabaseFaults,
  ...emailFaults,
  ...rareLinkFaults,
  ...builtInProviderFaults,
  ...oauthFaults,
  ...oauth1Faults,
  ...openidFaults,
  ...typesFaults,
]
